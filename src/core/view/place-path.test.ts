import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPage } from './any-page.fixture.ts';
import { LANGUAGE_CODES, langKey } from './language-code.ts';
import { parseSitePath, printSitePath, type SitePlace } from './place-path.ts';

const SEED = 20201117;
const SETS = ['night', 'iraq-2019-2020', 'wider'];

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,3}$/);
/** Ids that look like something else, too. */
const id = fc.oneof(
  slug,
  fc.constantFrom('with', 'embed', 'en', 'table', 'iraq-2019-2020', 'a/b', 'ç d', '%41'),
);
const page = anyPage(id);
const place: fc.Arbitrary<SitePlace> = fc.record({
  embed: fc.boolean(),
  lang: fc.constantFrom(...LANGUAGE_CODES.map(langKey)),
  data: fc.constantFrom(undefined, ...SETS.slice(1)),
  page,
});

const reprint = (path: string) => {
  const { page: read, ...rest } = parseSitePath(path, SETS);
  return read && printSitePath({ ...rest, page: read });
};

describe('places in the site', () => {
  it('A24: read as they were printed, and print as they were read', () => {
    fc.assert(
      fc.property(place, (given) => {
        const path = printSitePath(given);
        const { pagePath: _, ...read } = parseSitePath(path, SETS);
        expect(read).toEqual(given);
        if (path !== '/') expect(parseSitePath(`${path}/`, SETS)).toMatchObject(given);
        expect(reprint(path)).toBe(path);
        expect(path).toMatch(/^\/(?:.*[^/])?$/);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it('A24: paths of any kind are read, and print the same for good', () => {
    const words = [
      '',
      'embed',
      'en',
      'ar-XB',
      ...SETS,
      'events',
      'Actors',
      'with',
      'table',
      'x',
      '%41',
      '%zz',
      '%2F',
      '.',
    ];
    const segment = fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 6 }));
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 7 }), (segments) => {
        const printed = reprint(`/${segments.join('/')}`);
        if (printed !== undefined) expect(reprint(printed)).toBe(printed);
      }),
      { seed: SEED, numRuns: 5000 },
    );
  });

  it.each([
    ['/', {}],
    ['/embed', { embed: true }],
    ['/ar-XB', { lang: 'ar-XB' }],
    ['/iraq-2019-2020', { data: 'iraq-2019-2020' }],
    ['/iraq-2019-2020/events/raid', { data: 'iraq-2019-2020', page: { name: 'event', id: 'raid' } }],
    ['/embed/ar-XB/wider/table', { embed: true, lang: 'ar-XB', data: 'wider', page: { name: 'table' } }],
  ] as const)('A24: %s', (path, said) => {
    const nothing = { embed: false, lang: undefined, data: undefined, page: { name: 'explore' } };
    expect(parseSitePath(path, SETS)).toMatchObject({ ...nothing, ...said });
    expect(reprint(path)).toBe(path);
  });

  it.each([
    ['/en/events/raid', '/events/raid'],
    ['/night/events/raid/', '/events/raid'],
    ['/embed/en/night', '/embed'],
    ['/wider/index.html', '/wider'],
    ['/index.html', '/'],
  ])('A25: %s is %s, since what comes first has no segment', (path, printed) => {
    expect(reprint(path)).toBe(printed);
  });

  it.each([
    '/wider/embed',
    '/wider/ar-XB/table',
    '/demo-9/table',
    '/tlh',
    '/wider/nowhere/x',
    '/embed/embed',
  ])('A2: %s names no page', (path) => expect(parseSitePath(path, SETS).page).toBeUndefined());

  it('a made set has no segment', () => {
    expect(printSitePath({ embed: false, lang: 'ar-XB', data: 'demo-9', page: { name: 'table' } })).toBe(
      '/ar-XB/table',
    );
  });
});
