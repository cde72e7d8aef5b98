import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../store/filter.ts';
import { zoneOf } from '../time/zone.ts';
import { historyOf, parseAddress, printAddress } from './url.ts';
import type { View } from './view.ts';

const baghdad = zoneOf('Asia/Baghdad');

const SETS = ['first', 'iraq-2019-2020'];

const plain: View = {
  page: { name: 'explore' },
  filter: NO_FILTER,
  withinMap: false,
  lanes: 'category',
  embed: false,
};

function read(path: string, query = '') {
  return parseAddress(path, query, baghdad, SETS);
}

function reprint(path: string, query: string) {
  return printAddress(read(path, query).view, baghdad);
}

describe('accounts', () => {
  const local = (text: string) => Date.parse(`${text}+03:00`);

  it.each([
    ['2020-11-17T22:00', local('2020-11-17T22:00:00')],
    ['2020-11-17T22:00:30.5', local('2020-11-17T22:00:30.500')],
    ['2020-11-17', local('2020-11-17T00:00:00')],
    ['2020-11', local('2020-11-01T00:00:00')],
    ['2020', local('2020-01-01T00:00:00')],
  ])('A20: asof=%s is an instant, local to the zone', (text, at) => {
    const { view, notices } = read('/', `asof=${text}`);
    expect(view.asof).toEqual({ at });
    expect(notices).toEqual([]);
    expect(printAddress(view, baghdad)).toBe(`/?asof=${text}`);
  });

  it.each(['volley-2020-11-17-afp-1', 'a', '7-up', '2020-11-17-a'])('A20: asof=%s is a claim', (claim) => {
    const { view } = read('/', `asof=${claim}`);
    expect(view.asof).toEqual({ claim });
    expect(printAddress(view, baghdad)).toBe(`/?asof=${claim}`);
  });

  it.each(['2020-13', '2020-11-31', '17', '2020-11-17T25:00', 'Volley 1', 'a--b'])(
    'A20: asof=%s falls back to the whole record and is named',
    (text) => {
      const { view, notices } = read('/', `asof=${encodeURIComponent(text)}`);
      expect(view.asof).toBeUndefined();
      expect(notices).toEqual([{ key: 'asof', value: text, reason: 'asof' }]);
    },
  );

  it('A21: a speaker is the id of an actor', () => {
    expect(read('/', 'speaker=us-embassy').view.speaker).toBe('us-embassy');
    expect(read('/', 'speaker=US Embassy')).toMatchObject({
      view: { speaker: undefined },
      notices: [{ key: 'speaker', value: 'US Embassy', reason: 'id' }],
    });
    expect(reprint('/table', 'speaker=afp&speaker=iran')).toBe('/table?speaker=afp');
  });
});

describe('history', () => {
  it('A19: pushes pages, filters, lanes and speakers, replaces span, map, text and moments, and knows when nothing changes', () => {
    const change = (next: Partial<View>) => historyOf(plain, { ...plain, ...next }, baghdad);
    expect(change({ page: { name: 'table' } })).toBe('push');
    expect(change({ filter: { ...NO_FILTER, actor: ['afp'] } })).toBe('push');
    expect(change({ lanes: 'none' })).toBe('push');
    expect(change({ speaker: 'afp' })).toBe('push');
    expect(change({ page: { name: 'between', id: 'afp', other: 'iran' } })).toBe('push');
    expect(change({ asof: { at: 0 } })).toBe('replace');
    expect(change({ asof: { claim: 'a' } })).toBe('replace');
    expect(change({ asof: { at: 0 }, speaker: 'afp' })).toBe('push');
    expect(change({ filter: { ...NO_FILTER, q: 'embassy' } })).toBe('replace');
    expect(change({ map: { zoom: 9, lat: 33, lon: 44 } })).toBe('replace');
    expect(change({ filter: { ...NO_FILTER, q: '  ' } })).toBeUndefined();
  });
});

describe('the axis', () => {
  it.each(['rtl', 'ltr'] as const)('A23: axis=%s says which way time runs', (axis) => {
    expect(read('/', `axis=${axis}`)).toMatchObject({ view: { axis }, notices: [] });
    expect(reprint('/', `lanes=none&axis=${axis}`)).toBe(`/?lanes=none&axis=${axis}`);
  });

  it.each(['RTL', 'left', ''])('A23: axis=%s runs as the language does', (text) => {
    expect(read('/', `axis=${text}`).view.axis).toBeUndefined();
    expect(reprint('/', `axis=${text}`)).toBe('/');
  });
});
