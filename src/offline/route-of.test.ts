import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asked, routeOf } from './route-of.ts';
import { isHashed, nameInAll } from './site-version.ts';

const SCOPE = 'https://example.org/timeline/';
const VERSION = {
  id: '1',
  files: { 'shell.html': 'sha256-a', 'start.js': 'sha256-b', 'assets/index-DgzyKgeA.js': 'sha256-c' },
  sets: { 'data/night-0f3a9c21.json': 'sha256-d' },
};

function asked(path: string, more: Partial<Asked> = {}): Asked {
  return { method: 'GET', url: SCOPE + path, destination: '', headers: new Headers(), ...more };
}

const pageTo = (path: string) => routeOf(asked(path, { destination: 'document' }), SCOPE, VERSION).to;

describe('a page in a window of its own', () => {
  it.each([
    '',
    '?data=demo-1000',
    'events/volley-2020-11-17',
    'events/volley-2020-11-17/',
    'events/volley-2020-11-17?lanes=none#claims',
    'events/volley-2020-11-17.',
    'events/volley-2020-11-17.)',
    'events/volley-2020-11-17.html',
    'ar/table.HTML?category=attacks',
    'index.html',
    'ar/iraq-2019-2020/events/volley-2020-11-17',
    'no/such/page',
  ])('at %j is the shell', (path) => {
    expect(pageTo(path)).toBe('shell');
  });

  it.each([
    'feed.xml',
    'sitemap.xml',
    'events/volley-2020-11-17.json',
    'preview.jpg',
    'data/night.zip',
    'embed.js',
  ])('at %j comes from the host', (path) => {
    expect(pageTo(path)).toBe('network');
  });
});

it.each(['document', 'iframe'])(
  'a page for the frames of others comes from the host while there is one, as %s',
  (destination) => {
    for (const path of ['embed', 'embed/events/volley-2020-11-17?lanes=none', 'embed/table.html'])
      expect(routeOf(asked(path, { destination }), SCOPE, VERSION)).toEqual({ to: 'framed' });
    expect(routeOf(asked('embed/events/volley-2020-11-17'), SCOPE, VERSION).to).toBe('network');
  },
);

it('a page in a frame, or one that code reads, comes from the host', () => {
  for (const destination of ['iframe', ''])
    expect(routeOf(asked('events/a', { destination }), SCOPE, VERSION).to).toBe('network');
});

it('tiles of the ground are of no version', () => {
  const path = 'tiles/near-21-7-0f3a9c21.json';
  expect(routeOf(asked(path), SCOPE, VERSION)).toEqual({ to: 'tile', path });
  expect(routeOf(asked('tiles/near-21-7.json'), SCOPE, VERSION).to).toBe('network');
});

it('files of the version are known by their paths alone', () => {
  for (const path of ['start.js', 'assets/index-DgzyKgeA.js', 'data/night-0f3a9c21.json'])
    expect(routeOf(asked(`${path}?again`), SCOPE, VERSION)).toEqual({ to: 'listed', path });
});

it('files of other versions are told by their names', () => {
  for (const path of ['assets/index-AAAAAAAA.js', 'data/night-00000000.json', 'basemap/world-00000000.json'])
    expect(routeOf(asked(path), SCOPE, VERSION).to).toBe('older');
});

it('no name of an object is a file', () => {
  for (const path of ['constructor', '__proto__', 'toString'])
    expect(routeOf(asked(path), SCOPE, VERSION).to).toBe('network');
});

it('nothing but plain reading of the own site is answered, whatever is asked', () => {
  const path = fc.constantFrom(
    '',
    'start.js',
    'events/a',
    'assets/index-DgzyKgeA.js',
    'assets/a-00000000.js',
  );
  const foreign = fc.constantFrom<(path: string) => Partial<Asked>>(
    () => ({ method: 'POST' }),
    () => ({ method: 'HEAD' }),
    () => ({ headers: new Headers({ Range: 'bytes=0-1' }) }),
    (one) => ({ url: `https://example.com/timeline/${one}` }),
    (one) => ({ url: `https://example.org/${one}` }),
    (one) => ({ url: `https://example.org:8080/timeline/${one}` }),
  );
  fc.assert(
    fc.property(path, foreign, (one, change) => {
      const request = asked(one, { destination: 'document', ...change(one) });
      expect(routeOf(request, SCOPE, VERSION).to).toBe('network');
    }),
  );
});

it('a file has one name in all versions', () => {
  expect(nameInAll('data/night-0f3a9c21.json')).toBe('data/night.json');
  expect(nameInAll('assets/page-a-b_c-de.js')).toBe('assets/page.js');
  expect(nameInAll('start.js')).toBe('start.js');
  expect(isHashed('events/volley-2020-11-17')).toBe(false);
});
