import fc from 'fast-check';
import { ROLES, STATUSES } from '../model/vocabulary.ts';
import type { Bounds } from '../space/bounds.ts';
import type { Asked } from './brute-force.fixture.ts';
import { CERTAINTIES, TOLD_ATTRIBUTIONS } from './filter.ts';
import { ACTORS, PLACES, randomSet } from './random-set.fixture.ts';

/** Sets, and questions about them, drawn for tests that compare with going through all events. */

/** The size shrinks, the seed does not. */
export const sets = fc.tuple(fc.integer(), fc.nat(80)).map(([seed, size]) => randomSet(seed, size));

export const span = fc
  .tuple(fc.double({ min: -3, max: 28, noNaN: true }), fc.integer({ min: -3, max: 28 }), fc.boolean())
  .map(([a, b, onInstants]) => (onInstants ? [Math.round(a), b] : [a, b]))
  .map(([a, b]) => ({ from: Math.min(a, b), to: a === b ? b + 1 : Math.max(a, b) }));

const ids = (prefix: string, most: number) =>
  fc.subarray(Array.from({ length: most + 1 }, (_, i) => `${prefix}${i}`));
/** Longitudes on multiples of 22.5 degrees, also beyond 180; latitudes anywhere. */
export const bounds: fc.Arbitrary<Bounds> = fc
  .record({
    south: fc.integer({ min: -90, max: 90 }),
    north: fc.integer({ min: -90, max: 90 }),
    west: fc.integer({ min: -16, max: 16 }).map((n) => n * 22.5),
    wide: fc.integer({ min: -15, max: 18 }).map((n) => n * 22.5),
  })
  .map(({ south, north, west, wide }) => ({
    south: Math.min(south, north),
    north: Math.max(south, north),
    west,
    east: west + wide,
  }));

const seldom = <T>(arbitrary: fc.Arbitrary<readonly T[]>): fc.Arbitrary<readonly T[]> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary });

export const SEARCHES = [
  ...[
    'fire',
    'ROCK  fire',
    'arger',
    'hill',
    'rivers x4',
    'none',
    'ire',
    'un',
    'unt',
    'unti',
    'un-fire',
    'un fire',
    ' - ',
  ],
  ...[
    'talks',
    'river rocket',
    'rocket river',
    'rockets talk',
    'cease-fire',
    'cease fire un',
    'Truce',
    'ceasefire',
  ],
  ...['سفارة', 'السفارة', 'السف', 'فاره', 'الهدنه', 'هدنة', 'والهدنة نهر', 'تل'],
];

export const filter: fc.Arbitrary<Asked> = fc.record({
  actor: fc.oneof(
    fc.constant([]),
    fc.uniqueArray(
      fc.nat(ACTORS).map((i) => `a${i}`),
      { maxLength: 3 },
    ),
  ),
  actors: fc.constantFrom('any', 'all'),
  role: seldom(fc.subarray([...ROLES])),
  attribution: seldom(fc.subarray([...TOLD_ATTRIBUTIONS])),
  category: seldom(ids('c', 3)),
  status: seldom(fc.subarray([...STATUSES])),
  place: seldom(ids('p', PLACES)),
  places: fc.constantFrom('own', 'parts'),
  source: seldom(ids('s', 3)),
  certainty: seldom(fc.subarray([...CERTAINTIES])),
  q: fc.oneof(
    { weight: 5, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom(...SEARCHES) },
  ),
  within: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: bounds }),
});
