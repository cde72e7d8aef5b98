import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_FILTER } from '../core/store/filter.ts';
import { type EventQuery, FACETS } from '../core/store/query.ts';
import { DAY } from '../core/time/span.ts';
import { demoSource } from './load/demo-source.ts';
import { writeSet } from './load/write-set.ts';
import { engineQuery } from './query/engine-query.ts';
import { type Estimated, estimatingQuery } from './query/estimating-query.ts';
import { type EngineSet, openEngineSet } from './set/engine-set.ts';
import { SHARE } from './set/sampled.ts';

const EVENTS = 60_000;
const from = Date.UTC(2019, 11, 1);
const SPAN = { from, to: from + 200 * DAY };
const BAGHDAD = { south: 33.2, north: 33.4, west: 44.2, east: 44.6 };

const FILTERS = [
  NO_FILTER,
  { ...NO_FILTER, actor: ['armed-groups'] },
  { ...NO_FILTER, actor: ['armed-groups', 'united-states'], actors: 'all' as const },
  { ...NO_FILTER, category: ['attacks'], status: ['occurred' as const], certainty: ['day' as const] },
  { ...NO_FILTER, q: 'rocket', role: ['target' as const] },
];

let folder = '';
let set: EngineSet;
let exact: EventQuery;
let about: Estimated;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'engine-'));
  const { path } = await writeSet(folder, 'sampled', demoSource(EVENTS), {
    sampledFrom: EVENTS,
    atOnce: 7000,
  });
  set = await openEngineSet(path);
  exact = engineQuery(set);
  about = estimatingQuery(set, set.sampled!);
});
afterAll(async () => {
  await set.close();
  rmSync(folder, { recursive: true, force: true });
});

/** As near as a sample of this share is but once in a million times, and two digits tell it. */
function expectNear(estimate: number, count: number): void {
  expect(Math.abs(estimate - count)).toBeLessThanOrEqual(5 * Math.sqrt((count + SHARE) * SHARE) + count / 20);
}

const sum = (counts: Uint32Array) => counts.reduce((all, one) => all + one, 0);

describe('estimates from the sample of a set', () => {
  it('are near the counts, and tell two digits of them', async () => {
    for (const filter of FILTERS) {
      for (const span of [undefined, SPAN]) {
        const count = await about.count(filter, span);
        expectNear(count, await exact.count(filter, span));
        expect(Number(count.toPrecision(2))).toBe(count);
      }
      expectNear(await about.unplaced(filter, SPAN), await exact.unplaced(filter, SPAN));
      for (const facet of FACETS) {
        const [near, counts] = [
          await about.facetCounts(filter, facet),
          await exact.facetCounts(filter, facet),
        ];
        expect(near).toHaveLength(counts.length);
        for (const [code, one] of counts.entries()) expectNear(near[code], one);
      }
    }
  });

  it('are drawn as counts are: lanes, columns and cells', async () => {
    const grid = { cell: 2 ** -14, column0: 10_200, row0: 6500, columns: 64, rows: 64 };
    for (const filter of FILTERS) {
      const lanes = await exact.lanes(filter, 'category');
      const near = await about.lanes(filter, 'category');
      expect(near.map(({ key }) => key)).toEqual(lanes.map(({ key }) => key));
      for (const [lane, { count }] of lanes.entries()) expectNear(near[lane].count, count);
      const [columns, counted] = await Promise.all(
        [about, exact].map((query) => query.histogram(filter, 'category', SPAN, 5)),
      );
      for (const [i, lane] of counted.lanes.entries())
        for (const [at, count] of lane.entries()) expectNear(columns.lanes[i][at], count);
      const cells = await Promise.all([about, exact].map((query) => query.mapGrid(filter, SPAN, grid)));
      expectNear(sum(cells[0].counts), sum(cells[1].counts));
    }
  });

  it('say of what is too much to be listed how much it is, and nothing of what is not', async () => {
    const page = await about.laneEvents(NO_FILTER, 'category', 0, SPAN, 300);
    expect(page.items).toEqual([]);
    expectNear(page.total, (await exact.laneEvents(NO_FILTER, 'category', 0, SPAN, 300)).total);
    const here = await about.mapEvents(NO_FILTER, SPAN, BAGHDAD, 300);
    expect(here.items).toEqual([]);
    expect(here.total).toBeGreaterThan(300);
    await expect(about.mapEvents(NO_FILTER, SPAN, BAGHDAD, EVENTS)).rejects.toThrow();
    // The commonest actors of a sample may be others.
    await expect(about.histogram(NO_FILTER, 'actor', SPAN, 5)).rejects.toThrow();
  });

  it('are there for large sets alone', async () => {
    const { path } = await writeSet(folder, 'small', demoSource(1000));
    const small = await openEngineSet(path);
    expect(small.sampled).toBeUndefined();
    await small.close();
  });
});
