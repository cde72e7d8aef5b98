import fc from 'fast-check';
import { fold } from '../../base/fold.ts';
import { type EventColumns, FLAG, NONE } from '../dataset/columns.ts';
import { emptyColumns } from '../dataset/compile-columns.ts';
import type { Dataset, EventItem, EventRecord } from '../dataset/dataset.ts';
import { treeOf } from '../dataset/tree.ts';
import { whenAt } from '../dataset/when-at.ts';
import { PRECISIONS, ROLES, STATUSES } from '../model/vocabulary.ts';
import { zoneOf } from '../time/zone.ts';
import type { Bounds, Filter } from './filter.ts';
import { CERTAINTIES } from './filter.ts';

/** Random small sets, filters and spans for tests that compare with going through all events one by one. */

/** Few instants, so that many fall together; spans lie on them and between them. */
const instant = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 24 }) },
  { weight: 1, arbitrary: fc.constantFrom(-Infinity, Infinity) },
);
const stretch = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(instant, instant).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
  },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 24 }).map((at) => [at, at] as const) },
);
export const span = fc
  .tuple(fc.double({ min: -3, max: 28, noNaN: true }), fc.integer({ min: -3, max: 28 }), fc.boolean())
  .map(([a, b, onInstants]) => (onInstants ? [Math.round(a), b] : [a, b]))
  .map(([a, b]) => ({ from: Math.min(a, b), to: a === b ? b + 1 : Math.max(a, b) }));

/** Numbers of the world on multiples of 1/16, which 32-bit numbers hold exactly. */
const position = fc.integer({ min: 0, max: 16 }).map((n) => n / 16);
const ids = (prefix: string, most: number) =>
  fc.subarray(Array.from({ length: most + 1 }, (_, i) => `${prefix}${i}`));
const WORDS = ['rocket', 'fire', 'talks', 'Ärger', 'river'];
const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
  .map((list) => list.join(' '));

const ACTORS = 11;
const PLACES = 5;

const event = fc.record({
  stretch,
  category: fc.nat(2),
  status: fc.nat(STATUSES.length - 1),
  place: fc.option(fc.nat(PLACES - 1)),
  source: fc.nat(2),
  point: fc.option(fc.tuple(position, position)),
  precision: fc.nat(PRECISIONS.length - 1),
  exact: fc.boolean(),
  title: fc.nat(5),
  text: fc.option(words, { nil: '' }),
  killed: fc.integer({ min: -1, max: 3 }),
  wounded: fc.integer({ min: -1, max: 3 }),
  roles: fc.array(fc.tuple(fc.nat(ACTORS - 1), fc.nat(ROLES.length - 1)), { maxLength: 4 }),
});
type RandomEvent = typeof event extends fc.Arbitrary<infer T> ? T : never;

function columnsOf(events: readonly RandomEvent[]): EventColumns {
  const columns = emptyColumns(
    events.length,
    events.reduce((sum, { roles }) => sum + roles.length, 0),
  );
  let next = 0;
  events.forEach((each, row) => {
    [columns.startEarliest[row], columns.endLatest[row]] = each.stretch;
    columns.startLatest[row] = each.stretch[1];
    columns.endEarliest[row] = each.stretch[0];
    columns.category[row] = each.category;
    columns.status[row] = each.status;
    columns.place[row] = each.place ?? NONE;
    columns.source[row] = each.source;
    columns.x[row] = each.point?.[0] ?? Number.NaN;
    columns.y[row] = each.point?.[1] ?? Number.NaN;
    columns.precision[row] = each.precision;
    columns.flags[row] = each.exact ? FLAG.exactPlace : 0;
    columns.title[row] = each.title;
    columns.killedLow[row] = columns.killedHigh[row] = each.killed;
    columns.woundedLow[row] = columns.woundedHigh[row] = each.wounded;
    columns.actorOffsets[row] = next;
    for (const [actor, role] of each.roles) {
      columns.actorCodes[next] = actor;
      columns.roleCodes[next++] = role;
    }
  });
  columns.actorOffsets[events.length] = next;
  return columns;
}

function itemOf(columns: EventColumns, titles: readonly string[], row: number): EventItem {
  return {
    row,
    id: `e${row}`,
    title: titles[columns.title[row]],
    category: columns.category[row],
    status: STATUSES[columns.status[row]],
    when: whenAt(columns, row),
    place: columns.place[row] === NONE ? -1 : columns.place[row],
    source: columns.source[row],
    x: columns.x[row],
    y: columns.y[row],
    radius: 0,
    locator: '1',
    date: '',
  };
}

function recordOf(item: EventItem): EventRecord {
  return { ...item, summary: '', kind: '', roles: [], claims: [], links: [], parts: [], changes: [] };
}

/** Parents come before their members in the list, so that there is no cycle. */
const parents = (length: number) =>
  fc.tuple(...Array.from({ length }, (_, code) => fc.integer({ min: -1, max: code - 1 })));

export const randomSet: fc.Arbitrary<Dataset> = fc
  .record({
    events: fc.array(event, { maxLength: 80, size: 'max' }),
    titles: fc.array(words, { minLength: 6, maxLength: 6 }),
    actorParents: parents(ACTORS),
    placeParents: parents(PLACES),
  })
  .map(({ events, titles, actorParents, placeParents }) => {
    const sorted = [...events].sort((a, b) =>
      a.stretch[0] === b.stretch[0]
        ? Number(a.stretch[1] > b.stretch[1]) - Number(a.stretch[1] < b.stretch[1])
        : a.stretch[0] < b.stretch[0]
          ? -1
          : 1,
    );
    const columns = columnsOf(sorted);
    return {
      info: {
        name: 'random',
        title: '',
        subtitle: '',
        description: '',
        languages: ['en'],
        timeZone: 'UTC',
        licence: { name: '', title: '', url: '' },
      },
      zone: zoneOf('UTC'),
      actors: Array.from({ length: ACTORS }, (_, i) => ({
        id: `a${i}`,
        name: WORDS[i] ?? 'Nobody',
        kind: 'person',
        aliases: `The ${WORDS[i % 5]}s; x${i}`,
      })),
      actorTree: treeOf(Int32Array.from(actorParents)),
      places: Array.from({ length: PLACES }, (_, i) => ({
        id: `p${i}`,
        name: ['River', 'Hill', 'Ford', 'Hill', 'Fire station'][i],
        kind: 'site',
        source: '',
      })),
      placeTree: treeOf(Int32Array.from(placeParents)),
      areas: new Map(),
      sources: [0, 1, 2].map((i) => ({ id: `s${i}`, title: ['B', 'A', 'C'][i] })),
      categories: [0, 1, 2].map((i) => ({ id: `c${i}`, title: `C${i}`, symbol: 'circle', order: i })),
      titles,
      columns,
      rowOf: (id) => (/^e\d+$/.test(id) && Number(id.slice(1)) < columns.length ? Number(id.slice(1)) : -1),
      idOf: (row) => `e${row}`,
      searchText: (row) => fold(sorted[row].text),
      item: (row) => itemOf(columns, titles, row),
      record: (row) => recordOf(itemOf(columns, titles, row)),
      links: [],
    } satisfies Dataset;
  });

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

export const filter: fc.Arbitrary<Filter> = fc.record({
  actor: fc.oneof(
    fc.constant([]),
    fc.uniqueArray(
      fc.nat(ACTORS).map((i) => `a${i}`),
      { maxLength: 3 },
    ),
  ),
  actors: fc.constantFrom('any', 'all'),
  role: seldom(fc.subarray([...ROLES])),
  category: seldom(ids('c', 3)),
  status: seldom(fc.subarray([...STATUSES])),
  place: seldom(ids('p', PLACES)),
  source: seldom(ids('s', 3)),
  certainty: seldom(fc.subarray([...CERTAINTIES])),
  q: fc.oneof(
    { weight: 5, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom('fire', 'ROCK  fire', 'arger', 'hill', 'rivers x4', 'none') },
  ),
  within: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: bounds }),
});
