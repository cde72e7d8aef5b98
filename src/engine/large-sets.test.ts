import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_ZONE } from '../core/dataset/demo/demo-times.ts';
import { demoDataset } from '../core/dataset/demo.ts';
import type { When } from '../core/edtf/when.ts';
import { whenOfCells } from '../core/edtf/when-of-cells.ts';
import { NO_FILTER } from '../core/store/filter.ts';
import { memoryQuery } from '../core/store/memory-query.ts';
import { BY_DATE } from '../core/store/query.ts';
import { DAY } from '../core/time/span.ts';
import { demoSource } from './load/demo-source.ts';
import { writeSet } from './load/write-set.ts';
import { opened } from './opened-set.fixture.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'engine-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const endsOf = ({ startEarliest, endLatest }: When) => ({ startEarliest, endLatest });

describe('columns longer than a day or an hour', () => {
  it.each([
    [37, DAY, 0, 400],
    [1000, DAY / 24, 0, 400],
    [150, DAY, 123.4, 180],
    [613, DAY / 24, 123.4, 60],
    [7, DAY / 24, 300, 6],
    [24, DAY / 24, 200.5, 1],
  ])('begin with the nearest one: %d columns', async (columns, whole, after, days) => {
    const memory = memoryQuery(demoDataset(3000));
    const { path } = await writeSet(folder, 'demo', demoSource(3000));
    const from = Date.UTC(2019, 9, 1, 5, 17) + after * DAY;
    const span = { from, to: from + days * DAY + 12_345 };
    const edge = (column: number) =>
      Math.round((from + ((span.to - from) * column) / columns) / whole) * whole;
    await opened(path, async (engine) => {
      for (const filter of [NO_FILTER, { ...NO_FILTER, place: ['baghdad'] }, { ...NO_FILTER, q: 'rocket' }]) {
        const { lanes } = await engine.histogram(filter, 'none', span, columns);
        const counts = Array.from({ length: columns }, (_, column) =>
          memory.count(filter, { from: edge(column), to: edge(column + 1) }),
        );
        expect([...lanes[0]]).toEqual(counts);
        const apart = await engine.histogram(filter, 'category', span, columns);
        const together = counts.map((_, column) => apart.lanes.reduce((sum, lane) => sum + lane[column], 0));
        expect(together).toEqual(counts);
      }
    });
  });
});

describe('a made set larger than those of the page', () => {
  it('is copies at earlier dates, whatever number of rows is sorted at once', async () => {
    const sets = [];
    for (const atOnce of [1000, 7]) {
      const { path, rows } = await writeSet(folder, `large-${atOnce}`, demoSource(250, 100, 60), { atOnce });
      expect(rows).toBe(250);
      sets.push(
        await opened(path, async (engine) => {
          const { items } = await engine.page(NO_FILTER, undefined, BY_DATE, 0, 300);
          const ten = { from: Date.UTC(2011, 0, 1), to: Date.UTC(2021, 0, 1) };
          const lanes = await engine.histogram(NO_FILTER, 'actor', ten, 200);
          return { items, lanes, facet: await engine.facetCounts(NO_FILTER, 'place') };
        }),
      );
    }
    expect(sets[1]).toEqual(sets[0]);
    const { items } = sets[0];
    expect(new Set(items.map(({ id }) => id)).size).toBe(250);
    expect(items.every(({ row }, at) => row === at)).toBe(true);
    for (const { when, date } of items) {
      const told = whenOfCells(date, undefined, DEMO_ZONE)!;
      if (when.precision === 'month' || when.lasting) expect(told).toMatchObject(endsOf(when));
      else expect(told.startEarliest).toBeLessThanOrEqual(when.startEarliest);
    }
    const years = items.map(({ date }) => Number(date.slice(0, 4)));
    expect([Math.min(...years), Math.max(...years)]).toEqual([2010, 2020]);
  });
});
