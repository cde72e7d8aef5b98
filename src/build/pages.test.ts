import { describe, expect, it } from 'vitest';
import { packageOf } from '../core/dataset/package-of.ts';
import { smallFiles } from '../core/dataset/small-package.fixture.ts';
import { LANGUAGES } from '../core/view/language-code.ts';
import { printSitePath } from '../core/view/place-path.ts';
import { pagesOf } from './pages.ts';

const small = packageOf(smallFiles()).package!;
const englishPages = () => pagesOf([small]).filter(({ place }) => place.lang === undefined);

describe('the documents of a site', () => {
  it('are those of every event, actor and place, and of the pages beside them', () => {
    const paths = englishPages().map(({ path }) => path);
    expect(paths.filter((path) => !path.includes('/with/'))).toEqual([
      '',
      ...['blast', 'campaign', 'pact', 'patrol', 'raid'].map((id) => `events/${id}`),
      ...['band', 'ministry', 'state', 'unidentified'].map((id) => `actors/${id}`),
      'story',
      'story/pact',
      'story/raid',
      ...['gate', 'land', 'quarter', 'town'].map((id) => `places/${id}`),
      'table',
      'sources',
      'open',
    ]);
  });

  it('are there in each language, with its words in their titles', () => {
    const pages = pagesOf([small], LANGUAGES);
    expect(pages).toHaveLength(englishPages().length * LANGUAGES.length);
    expect(pages.find(({ path }) => path === 'ar/sources')?.title).toBe('المصادر · Small package');
    expect(pages.find(({ path }) => path === 'fr/table')?.title).toBe('Tableau · Small package');
    expect(pages.find(({ path }) => path === 'kmr/actors/state/with/unidentified')?.title).toMatch(/ û /);
  });

  it('are those of two actors with an event in common, in either order', () => {
    const pairs = englishPages().filter(({ path }) => path.includes('/with/'));
    expect(pairs.map(({ path }) => path).sort()).toEqual([
      'actors/ministry/with/unidentified',
      'actors/state/with/unidentified',
      'actors/unidentified/with/ministry',
      'actors/unidentified/with/state',
    ]);
    expect(pairs[0].title).toBe('Ministry and Unidentified attackers · Small package');
  });

  it('are those of each package under its own path; what the first lacks is also where 0.3.0 had it', () => {
    const events = [
      { ...small.tables.events[0], title: 'Other title' },
      { ...small.tables.events[0], id: 'new', title: 'New' },
    ];
    const roles = small.tables.roles.filter(({ event }) => event === 'blast');
    const tables = { ...small.tables, events, roles, claims: [], links: [], changes: [], texts: [] };
    const second = { ...small, info: { ...small.info, name: 'second', title: 'Second' }, tables };
    const pages = new Map(pagesOf([small, second]).map((page) => [page.path, page]));
    expect(pages.get('')).toMatchObject({ title: 'Small package', set: 'small' });
    expect(pages.get('events/blast')).toMatchObject({
      title: 'Blast at the gate · Small package',
      set: 'small',
    });
    expect(pages.get('second')).toMatchObject({ title: 'Second', set: 'second' });
    expect(pages.get('second/events/blast')?.title).toBe('Other title · Second');
    expect(pages.get('second/table')?.title).toBe('Table · Second');
    const own = pages.get('second/events/new')!;
    expect(pages.get('events/new')).toEqual({ ...own, path: 'events/new' });
    expect([...pages.values()].map(({ place }) => printSitePath(place))).toContain('/second/events/new');
  });
});
