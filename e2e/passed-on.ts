import type { Random } from '../src/core/dataset/demo/random.ts';

/** Addresses as the site writes them, those of one data set together. */
const WRITTEN = [
  '/',
  '/?category=attacks&lanes=actor',
  '/events/volley-2020-11-17',
  '/events/truce-2020?category=diplomacy&lanes=none',
  '/actors/kataeb-hezbollah',
  '/actors/kataeb-hezbollah/with/us-forces',
  '/places/green-zone',
  '/table?category=troops',
  '/sources',
  '/iraq-2019-2020',
  '/iraq-2019-2020/events/volley-2020-11-17',
  '/iraq-2019-2020/table?category=attacks',
] as const;

const TRACKERS = [
  'utm_source=newsletter',
  'utm_medium=social',
  'fbclid=IwAR0x_y-Z',
  'gclid=Cj0KCQ',
  'mc_eid=0a1b',
];
const ENDS = ['.', ')', ',', '”', '’', '»', ').', '%E2%80%9D', '%29'];

function pick<T>(random: Random, all: readonly T[]): T {
  return all[Math.floor(random() * all.length)];
}

/** The path and the query of an address, without its question mark. */
function parted(address: string): readonly [path: string, query: string] {
  const [path, query = ''] = address.split('?');
  return [path, query];
}

const joined = (path: string, query: string) => (query === '' ? path : `${path}?${query}`);
const lastPart = (path: string, change: (part: string) => string) =>
  path.replace(/[^/]+$/, (part) => change(part));

/** What others do to a link on its way, each for itself; a page's first path has no part to bend. */
const BENDS: readonly ((address: string, random: Random) => string)[] = [
  (address, random) => {
    const [path, query] = parted(address);
    return joined(path, [query, pick(random, TRACKERS)].filter(Boolean).join('&'));
  },
  (address, random) => {
    const [path, query] = parted(address);
    return joined(path, [pick(random, TRACKERS), query].filter(Boolean).join('&'));
  },
  (address) => {
    const [path, query] = parted(address);
    return joined(path, query.replaceAll('&', '&amp;'));
  },
  (address, random) => (address === '/' ? address : `${address}${pick(random, ENDS)}`),
  (address) => {
    const [path, query] = parted(address);
    return joined(
      lastPart(path, (part) => part.replaceAll('-', '%252D')),
      query,
    );
  },
  (address) => {
    const [path, query] = parted(address);
    return joined(
      lastPart(path, (part) => part.toUpperCase()),
      query,
    );
  },
  (address) => {
    const [path, query] = parted(address);
    return joined(path === '/' ? path : `${path}/`, query);
  },
  (address) => {
    const [path, query] = parted(address);
    return joined(path === '/' ? '/index.html' : `${path}/index.html`, query);
  },
];

/** Addresses as they were passed on, by chat programs, mailers, trackers and hosts, each with the one that is meant by it. */
export function passedOn(random: Random, count: number): readonly (readonly [was: string, now: string])[] {
  const all = Array.from({ length: count }, (_, at) => {
    const now = WRITTEN[at % WRITTEN.length];
    // Each kind comes in turn, every second one with another.
    const first = BENDS[Math.floor(at / WRITTEN.length + at) % BENDS.length](now, random);
    return [at % 2 === 0 ? first : BENDS[0](first, random), now] as const;
  });
  return all.sort(([, a], [, b]) => WRITTEN.indexOf(a) - WRITTEN.indexOf(b));
}
