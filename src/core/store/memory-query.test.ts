import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../dataset/dataset.ts';
import { STATUSES } from '../model/vocabulary.ts';
import { overlaps } from '../time/span.ts';
import { type Asked, isInLane, isInside, passing, sortValue, valuesOf } from './brute-force.fixture.ts';
import { NO_FILTER } from './filter.ts';
import { lookThrough } from './further-texts.ts';
import { columnEdge } from './histogram.ts';
import { type MemoryQuery, memoryQuery } from './memory-query.ts';
import { type EventPage, FACETS, LANE_KEYS, type SortOrder } from './query.ts';
import { bounds, filter, sets, span } from './random-questions.fixture.ts';
import { wordIndex } from './word-index.ts';

/** The seed is fixed so that a failure can be had again; the number of runs keeps the whole under a few seconds. */
const RUNS = { seed: 20201117, numRuns: 300 };

/** The questions in the window of a filter that has one. */
function queryFor(set: Dataset, { within }: Asked): MemoryQuery {
  // Texts are found in either way by turns.
  const query = memoryQuery(set, set.columns.length % 2 === 0 ? wordIndex : lookThrough);
  return within ? query.within(within) : query;
}

const rowsOf = ({ items }: EventPage) => items.map(({ row }) => row);

describe('random sets against going through all events (seed 20201117)', () => {
  it('F1 to F11, C1: count, holds and page by date find the events of the filter in the span', () => {
    fc.assert(
      fc.property(
        sets,
        filter,
        span,
        fc.nat(30),
        fc.nat(30),
        fc.boolean(),
        (set, f, s, offset, limit, descending) => {
          const query = queryFor(set, f);
          const found = passing(set, f, s);
          expect(query.count(f, s)).toBe(found.length);
          const all = passing(set, f);
          expect(query.count(f)).toBe(all.length);
          expect(
            Array.from({ length: query.total }, (_, row) => row).filter((row) =>
              query.holds(f, set.idOf(row)),
            ),
          ).toEqual(all);
          const order: SortOrder = { by: 'date', descending };
          const sorted = (rows: number[]) =>
            (descending ? rows.toReversed() : rows).slice(offset, offset + limit);
          const page = query.page(f, s, order, offset, limit);
          expect(page.total).toBe(found.length);
          expect(rowsOf(page)).toEqual(sorted(found));
          expect(rowsOf(query.page(f, undefined, order, offset, limit))).toEqual(sorted(all));
        },
      ),
      RUNS,
    );
  });

  it('C2: a value counts the events that pass when it alone is chosen in its facet', () => {
    fc.assert(
      fc.property(sets, filter, fc.constantFrom(...FACETS), (set, f, facet) => {
        const counts = valuesOf(set, facet).map((value) => passing(set, { ...f, [facet]: [value] }).length);
        expect([...queryFor(set, f).facetCounts(f, facet)]).toEqual(counts);
      }),
      RUNS,
    );
  });

  it('C5: what is only threatened or expected is told apart by category', () => {
    fc.assert(
      fc.property(sets, filter, fc.constantFrom('threatened', 'expected'), (set, f, status) => {
        const counts = set.categories.map(({ id }) => {
          const rows = passing(set, { ...f, category: [id] });
          return rows.filter((row) => STATUSES[set.columns.status[row]] === status).length;
        });
        expect([...queryFor(set, f).aheadCounts(f)[status]]).toEqual(counts);
      }),
      RUNS,
    );
  });

  it('C3, L1 to L5: lanes and their histograms', () => {
    fc.assert(
      fc.property(
        sets,
        filter,
        span,
        fc.constantFrom(...LANE_KEYS),
        fc.integer({ min: 1, max: 9 }),
        (set, f, s, by, columns) => {
          const query = queryFor(set, f);
          const lanes = query.lanes(f, by);
          const histogram = query.histogram(f, by, s, columns);
          expect(histogram.lanes.length).toBe(lanes.length);
          const inNoLane = new Set(passing(set, f));
          const { startEarliest, endLatest } = set.columns;
          const isIn = (row: number, key: string) =>
            key === 'other' ? inNoLane.has(row) : isInLane(set, row, f, by, key);
          lanes.forEach(({ key, count }, i) => {
            const inLane = passing(set, f).filter((row) => isIn(row, key));
            for (const row of inLane) inNoLane.delete(row);
            expect(count).toBe(inLane.length);
            const inSpan = inLane.filter((row) => overlaps(s, startEarliest[row], endLatest[row]));
            expect(rowsOf(query.laneEvents(f, by, i, s, 80))).toEqual(inSpan);
            const few = query.laneEvents(f, by, i, s, 3);
            expect([few.total, few.items.length]).toEqual([
              inSpan.length,
              inSpan.length > 3 ? 0 : inSpan.length,
            ]);
            for (let c = 0; c < columns; c++) {
              const column = { from: columnEdge(s, columns, c), to: columnEdge(s, columns, c + 1) };
              const inColumn = inLane.filter((row) => overlaps(column, startEarliest[row], endLatest[row]));
              expect(histogram.lanes[i][c]).toBe(inColumn.length);
            }
          });
          expect(inNoLane.size).toBe(0);
          const own = lanes.filter(({ key }) => key !== 'other');
          if (by !== 'actor') return;
          const candidates = set.actors
            .map(({ id }) => ({ id, count: passing(set, f).filter((row) => isIn(row, id)).length }))
            .filter(({ id, count }) => (f.actor.length > 0 ? f.actor.includes(id) : count > 0))
            .sort((one, two) => two.count - one.count);
          expect(own.map(({ key }) => key)).toEqual(candidates.slice(0, 8).map(({ id }) => id));
        },
      ),
      RUNS,
    );
  });

  it('C4: cells of the map, and events without a point', () => {
    const cell = fc.constantFrom(1 / 32, 1 / 16, 1 / 10, 1 / 3);
    const grid = fc.record({
      cell,
      column0: fc.integer({ min: -3, max: 20 }),
      row0: fc.integer({ min: -3, max: 20 }),
      columns: fc.integer({ min: 1, max: 12 }),
      rows: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(sets, filter, span, fc.array(grid, { minLength: 1, maxLength: 3 }), (set, f, s, grids) => {
        const query = queryFor(set, f);
        const found = passing(set, f, s);
        const { x, y } = set.columns;
        expect(query.unplaced(f, s)).toBe(found.filter((row) => Number.isNaN(x[row])).length);
        for (const request of [...grids, grids[0]]) {
          const counts = new Uint32Array(request.columns * request.rows);
          for (const row of found) {
            const column = Math.floor(x[row] / request.cell) - request.column0;
            const line = Math.floor(y[row] / request.cell) - request.row0;
            if (column < 0 || column >= request.columns || line < 0 || line >= request.rows) continue;
            counts[line * request.columns + column]++;
          }
          expect(query.mapGrid(f, s, request)).toEqual({ ...request, counts });
        }
      }),
      RUNS,
    );
  });

  it('P3: events on the map, by date, or none when they are too many', () => {
    fc.assert(
      fc.property(sets, filter, span, bounds, fc.nat(12), (set, f, s, b, limit) => {
        const inside = passing(set, f, s).filter((row) =>
          isInside(b, set.columns.x[row], set.columns.y[row]),
        );
        const { total, items } = queryFor(set, f).mapEvents(f, s, b, limit);
        expect(total).toBe(Math.min(inside.length, limit + 1));
        expect(items.map(({ row }) => row)).toEqual(inside.length > limit ? [] : inside);
      }),
      RUNS,
    );
  });

  it('P2: other orders keep the date among equals and put what has no value last', () => {
    const by = fc.constantFrom(
      ...(['title', 'category', 'status', 'place', 'source', 'killed', 'wounded'] as const),
    );
    fc.assert(
      fc.property(sets, filter, span, by, fc.boolean(), (set, f, s, key, descending) => {
        const { compare } = new Intl.Collator('en');
        const order = (a: number, b: number) => {
          const [one, two] = [sortValue(set, a, key), sortValue(set, b, key)];
          if (one === undefined || two === undefined)
            return Number(one === undefined) - Number(two === undefined);
          const rising = typeof one === 'string' ? compare(one, String(two)) : one - Number(two);
          return descending ? -rising : rising;
        };
        const page = queryFor(set, f).page(f, s, { by: key, descending }, 0, 100);
        expect(rowsOf(page)).toEqual(passing(set, f, s).sort(order));
      }),
      RUNS,
    );
  });

  it('F2: answers of filters asked one after the other do not mix', () => {
    fc.assert(
      fc.property(
        sets,
        fc.array(filter, { minLength: 2, maxLength: 3 }),
        fc.array(fc.nat(2 ** 12 - 1)),
        span,
        (set, some, picks, s) => {
          const whole = memoryQuery(set);
          // Filters that differ in a few parts, as those that a person asks for one after the other.
          const names = Object.keys(NO_FILTER).concat('within') as (keyof Asked)[];
          const mixed = picks.map((pick) =>
            Object.fromEntries(names.map((name, i) => [name, some[(pick >> i) & 1][name]])),
          ) as unknown as Asked[];
          for (const f of [...some, ...mixed, ...some]) {
            const fresh = queryFor(set, f);
            const query = f.within ? whole.within(f.within) : whole;
            expect(query.count(f, s)).toBe(fresh.count(f, s));
            for (const facet of FACETS)
              expect(query.facetCounts(f, facet)).toEqual(fresh.facetCounts(f, facet));
            for (const by of LANE_KEYS) expect(query.lanes(f, by)).toEqual(fresh.lanes(f, by));
            expect(query.unplaced(f, s)).toBe(fresh.unplaced(f, s));
            expect(query.totals(f, s)).toEqual(fresh.totals(f, s));
            const order = { by: 'title', descending: false } as const;
            expect(rowsOf(query.page(f, s, order, 0, 20))).toEqual(rowsOf(fresh.page(f, s, order, 0, 20)));
          }
        },
      ),
      { ...RUNS, numRuns: 60 },
    );
  });
});
