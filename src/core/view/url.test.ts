import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../store/filter.ts';
import { zoneOf } from '../time/zone.ts';
import { parseAddress, parsePlace, printAddress } from './url.ts';
import type { View } from './view.ts';

const baghdad = zoneOf('Asia/Baghdad');
const berlin = zoneOf('Europe/Berlin');

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

describe('paths', () => {
  it.each([
    ['/', { name: 'explore' }],
    ['/events/volley-2020-11-17', { name: 'event', id: 'volley-2020-11-17' }],
    ['/events/volley-2020-11-17/', { name: 'event', id: 'volley-2020-11-17' }],
    ['/actors/us-embassy', { name: 'actor', id: 'us-embassy' }],
    ['/places/green-zone', { name: 'place', id: 'green-zone' }],
    ['/table', { name: 'table' }],
    ['/sources/', { name: 'sources' }],
    ['/story', { name: 'story' }],
    ['/story/evening', { name: 'step', id: 'evening' }],
    ['/open', { name: 'open' }],
    ['/actors/us-embassy/with/iran', { name: 'between', id: 'us-embassy', other: 'iran' }],
    ['/actors/iran/with/us-embassy/', { name: 'between', id: 'iran', other: 'us-embassy' }],
    ['/actors/with/with/with', { name: 'between', id: 'with', other: 'with' }],
    ['/actors/with', { name: 'actor', id: 'with' }],
  ])('A1: %s is a page', (path, page) => {
    expect(read(path).view.page).toEqual(page);
    expect(printAddress(read(path).view, baghdad)).toBe(path.replace(/(?<=.)\/$/, ''));
  });

  it('A1: two actors stand in the path as they were given, percent-encoded', () => {
    const page = { name: 'between', id: 'a/b', other: 'ç d' } as const;
    const path = '/actors/a%2Fb/with/%C3%A7%20d';
    expect(printAddress({ ...plain, page }, baghdad)).toBe(path);
    expect(read(path).view.page).toEqual(page);
  });

  it.each([
    '/nowhere',
    '/events',
    '/events/a/b',
    '/events/%E0%A4%A',
    '/toString',
    '/constructor/x',
    '/actors/a/with',
    '/actors/a/with/',
    '/actors//with/b',
    '/actors/a/without/b',
    '/actors/a/with/b/c',
    '/actors/a/with/%E0%A4%A',
    '/events/a/with/b',
    '/places/a/with/b',
  ])('A2: %s names no page and the query still counts', (path) => {
    const { unknownPath, view } = read(path, '?lanes=actor');
    expect(unknownPath).toBe(path.replace(/(?<=.)(?<!\/)\/$/, ''));
    expect(view.lanes).toBe('actor');
  });
});

describe('queries', () => {
  it('A3, A7: reads how parts are attributed and where parts lie, and what is neither falls out alone', () => {
    expect(reprint('/', '?attribution=denied,alleged&places=parts&place=green-zone')).toBe(
      '/?place=green-zone&places=parts&attribution=alleged,denied',
    );
    const { view, notices } = read('/', '?attribution=alleged,unknown&places=whole');
    expect(view.filter).toEqual({ ...NO_FILTER, attribution: ['alleged'] });
    expect(notices.map(({ key, value }) => `${key}=${value}`)).toEqual([
      'places=whole',
      'attribution=unknown',
    ]);
  });

  it('A3, A4: prints in the order of the table and leaves defaults out', () => {
    expect(
      reprint('/', '?lanes=actor&q=embassy&actors=any&category=troops&actor=us-embassy&data=demo-9'),
    ).toBe('/?actor=us-embassy&category=troops&q=embassy&lanes=actor&data=demo-9');
    expect(reprint('/', 'data=demo-9&speaker=afp&asof=2020-11-17T22:00&lanes=actor&from=2020&to=2021')).toBe(
      '/?from=2020&to=2021&lanes=actor&asof=2020-11-17T22:00&speaker=afp&data=demo-9',
    );
    expect(printAddress(plain, baghdad)).toBe('/');
  });

  it('A5: sorts lists, keeps each value once and joins a list that is given twice', () => {
    expect(reprint('/', 'actor=us-embassy,kataeb-hezbollah,us-embassy&actor=afp')).toBe(
      '/?actor=afp,kataeb-hezbollah,us-embassy',
    );
    expect(reprint('/', 'lanes=actor&lanes=none')).toBe('/?lanes=actor');
  });

  it('A6: keeps commas, colons and slashes readable and encodes the rest', () => {
    expect(
      reprint('/', 'q=a%26b%3Dc%2F%C3%A9+d&map=13/33.305/44.39&from=2020-11-17T12:00&to=2020-11-18'),
    ).toBe('/?q=a%26b%3Dc/%C3%A9+d&from=2020-11-17T12:00&to=2020-11-18&map=13/33.3050/44.3900');
  });

  it('A7: a bad value falls back alone and is named with a reason', () => {
    const { view, notices } = read(
      '/',
      'status=occurred,happened&lanes=actors&map=far&actor=US%20Embassy,afp',
    );
    expect(view.filter.status).toEqual(['occurred']);
    expect(view.filter.actor).toEqual(['afp']);
    expect(view.lanes).toBe('category');
    expect(notices.map(({ key, value, reason }) => [key, value, reason])).toEqual([
      ['actor', 'US Embassy', 'id'],
      ['status', 'happened', 'word'],
      ['map', 'far', 'map-form'],
      ['lanes', 'actors', 'word'],
    ]);
  });

  it('A8: passes over keys that are not in the table', () => {
    expect(read('/', 'utm_source=news&constructor=1').notices).toEqual([]);
  });
});

describe('span', () => {
  const local = (text: string) => Date.parse(`${text}+03:00`);

  it.each([
    ['from=2019-10&to=2021-01', '2019-10-01T00:00:00', '2021-01-01T00:00:00', 'from=2019-10&to=2021'],
    ['from=2019&to=2020', '2019-01-01T00:00:00', '2020-01-01T00:00:00', 'from=2019&to=2020'],
    [
      'from=2020-11-17T12:00&to=2020-11-18',
      '2020-11-17T12:00:00',
      '2020-11-18T00:00:00',
      'from=2020-11-17T12:00&to=2020-11-18',
    ],
    [
      'from=2020-11-17T20:27:05.3&to=2020-11-17T20:28:10',
      '2020-11-17T20:27:05.300',
      '2020-11-17T20:28:10',
      'from=2020-11-17T20:27:05.3&to=2020-11-17T20:28:10',
    ],
  ])('A11: %s is local to the zone', (query, from, to, printed) => {
    const { view, notices } = read('/', query);
    expect(notices).toEqual([]);
    expect(view.span).toEqual({ from: local(from), to: local(to) });
    expect(printAddress(view, baghdad)).toBe(`/?${printed}`);
  });

  it('A12: prints the shortest text within a pixel of 800', () => {
    const span = { from: local('2019-10-03T07:41:13'), to: local('2020-11-17T20:27:05') };
    expect(printAddress({ ...plain, span }, baghdad)).toBe('/?from=2019-10-03&to=2020-11-18');
    const night = { from: local('2020-11-17T19:59:58'), to: local('2020-11-18T00:00:01') };
    expect(printAddress({ ...plain, span: night }, baghdad)).toBe('/?from=2020-11-17T20:00&to=2020-11-18');
  });

  it.each([
    ['from=2020', 'from', 'pair'],
    ['to=2020', 'to', 'pair'],
    ['from=2020&to=2020', 'from', 'order'],
    ['from=2021&to=2020', 'from', 'order'],
    ['from=1900&to=2020', 'from', 'order'],
    ['from=2020-13&to=2021', 'from', 'time'],
    ['from=2020-02-30&to=2021', 'from', 'time'],
    ['from=2020-02-01T24:00&to=2021', 'from', 'time'],
  ])('A13: %s falls back and is named once', (query, key, reason) => {
    const { view, notices } = read('/', query);
    expect(view.span).toBeUndefined();
    expect(notices.map((notice) => [notice.key, notice.reason])).toEqual([[key, reason]]);
  });

  it('A14: leaves out a span that lies within the hour that the clocks show twice, backwards', () => {
    const from = Date.UTC(2020, 9, 25, 0, 50);
    const span = { from, to: from + 15 * 60_000 };
    expect(printAddress({ ...plain, span }, berlin)).toBe('/');
  });
});

describe('map', () => {
  it('A15: decimals follow the zoom', () => {
    const at = (zoom: number) =>
      printAddress({ ...plain, map: { zoom, lat: 33.30512345, lon: -0.00000001 } }, baghdad);
    expect(at(3)).toBe('/?map=3/33.3/0.0');
    expect(at(13)).toBe('/?map=13/33.3051/0.0000');
    expect(at(16)).toBe('/?map=16/33.30512/0.00000');
  });

  it.each(['1/33/44', '17/33/44', '13/86/44', '13/33/181', '13/33', '13/33/44/1', 'NaN/1/1', '13/1e1/2'])(
    'A16: %s falls back',
    (map) => {
      const { view, notices } = read('/', `map=${map}`);
      expect(view.map).toBeUndefined();
      expect(notices).toHaveLength(1);
    },
  );
});

describe('data', () => {
  it.each([
    ['iraq-2019-2020', 'iraq-2019-2020'],
    ['demo-1', 'demo-1'],
    ['demo-5000000', 'demo-5000000'],
    ['demo-0', undefined],
    ['demo-5000001', undefined],
    ['own-my-file-0123abcd', 'own-my-file-0123abcd'],
    ['own-0123abcd', 'own-0123abcd'],
    ['own-my-file', undefined],
    ['../secret', undefined],
    ['https://example.org/x', undefined],
  ])('A17: data=%s gives %s', (name, expected) => {
    expect(read('/', `data=${encodeURIComponent(name)}`).view.data).toBe(expected);
  });

  it('A17: a set that the site does not have falls back to the first and is named', () => {
    const { view, notices } = read('/table', 'data=elsewhere');
    expect(printAddress(view, baghdad)).toBe('/table');
    expect(notices).toEqual([{ key: 'data', value: 'elsewhere', reason: 'unknown' }]);
    expect(parsePlace('/table', 'data=elsewhere', SETS).data).toBe('elsewhere');
  });
});
