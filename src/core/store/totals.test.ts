import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../dataset/dataset.ts';
import { demoDataset } from '../dataset/demo.ts';
import { NOT_GIVEN } from '../dataset/event-columns.ts';
import { columnsOf, onceBetween } from '../dataset/made-values.fixture.ts';
import { STATUSES, type Status } from '../model/vocabulary.ts';
import { DAY } from '../time/span.ts';
import { passing } from './brute-force.fixture.ts';
import { bruteTotal } from './brute-totals.fixture.ts';
import { type Filter, NO_FILTER } from './filter.ts';
import { memoryQuery } from './memory-query.ts';
import { randomSet } from './random-set.fixture.ts';
import type { Total } from './totals.ts';

interface Row {
  readonly figure?: readonly [low: number, high: number, open?: 'open'];
  readonly partOf?: number;
  readonly chosen?: boolean;
  readonly status?: Status;
  readonly executions?: number;
}

/** The total of killed over rows that are chosen by their source. */
function killed(rows: readonly Row[]) {
  const count = (low: number, high: number, open = false) => ({ low, high, open, about: false });
  const columns = columnsOf(
    rows.map(({ figure, partOf, chosen = true, status = 'occurred', executions }, row) => ({
      when: onceBetween(row, row + 1),
      status,
      source: chosen ? 0 : 1,
      unit: executions === undefined ? undefined : 0,
      whole: partOf,
      figures: {
        killed: figure && count(figure[0], figure[1], figure[2] === 'open'),
        quantity: executions === undefined ? undefined : count(executions, executions),
      },
    })),
  );
  const dataset = {
    ...randomSet(1, 0),
    columns,
    units: ['executions'],
  } satisfies Dataset;
  return memoryQuery(dataset).totals({ ...NO_FILTER, source: ['s0'] }).categories[0]?.killed;
}

const exactly = (n: number, given = 1, within = 0) => ({
  low: n,
  high: n,
  open: false,
  about: false,
  given,
  within,
});

describe('what a selection gives together', () => {
  it('T1: sums what is given, and says nothing when nobody gives a number', () => {
    expect(killed([{ figure: [2, 3] }, { figure: [1, 1] }, {}])).toEqual({ ...exactly(3, 2), high: 4 });
    expect(killed([{}, { figure: [5, 5], chosen: false }])).toBeUndefined();
    expect(killed([{ figure: [0, 0] }])).toEqual(exactly(0));
  });

  it('T1: what is announced, threatened or expected gives nothing, and limits nothing', () => {
    expect(killed([{ figure: [9, 9], status: 'expected' }])).toBeUndefined();
    expect(
      killed([
        { figure: [4, 4], partOf: 1 },
        { figure: [2, 2], status: 'announced' },
      ]),
    ).toEqual(exactly(4));
    expect(killed([{ figure: [4, 4], status: 'ongoing' }])).toEqual(exactly(4));
  });

  it('T2: parts of a chosen whole do not count, at any depth', () => {
    const rows: Row[] = [
      { figure: [5, 5] },
      { partOf: 0 },
      { figure: [9, 9], partOf: 1 },
      { figure: [1, 1], partOf: 2 },
    ];
    expect(killed(rows)).toEqual(exactly(5, 1, 2));
  });

  it('T4: parts never make more than a whole that is not chosen', () => {
    const parts: Row[] = [
      { figure: [3, 4], partOf: 2 },
      { figure: [4, 4], partOf: 2 },
    ];
    expect(killed([...parts, { figure: [5, 20], chosen: false }])).toEqual({ ...exactly(5, 2), high: 8 });
    expect(killed([...parts, { figure: [5, 6], chosen: false }])).toEqual({ ...exactly(5, 2), high: 6 });
    expect(killed([...parts, { chosen: false }])).toEqual({ ...exactly(7, 2), high: 8 });
  });

  it('T3, T4: at least stays at least unless a closed whole ends it', () => {
    const part: Row = { figure: [4, 4, 'open'], partOf: 1 };
    expect(killed([part, { chosen: false }])).toEqual({ ...exactly(4), open: true });
    expect(killed([part, { figure: [9, 9], chosen: false }])).toEqual({ ...exactly(4), high: 9 });
    expect(killed([part, { figure: [2, 3, 'open'], chosen: false }])).toEqual({
      ...exactly(2),
      high: 4,
      open: true,
    });
  });

  it('T4: inner wholes limit before outer ones', () => {
    const rows: Row[] = [
      { figure: [10, 10], chosen: false },
      { figure: [3, 3], partOf: 0, chosen: false },
      { figure: [8, 8], partOf: 1 },
      { figure: [6, 6], partOf: 0 },
    ];
    expect(killed(rows)).toEqual(exactly(9, 2));
  });
});

describe('the dead that a unit of the row counts', () => {
  it('T7: are that unit, and no killed beside those of other rows', () => {
    expect(killed([{ figure: [21, 21], executions: 21 }])).toBeUndefined();
    expect(killed([{ figure: [21, 21], executions: 21 }, { figure: [1, 1] }])).toEqual(exactly(1));
    expect(
      killed([
        { figure: [9, 9], executions: 9, chosen: false },
        { figure: [12, 12], partOf: 0 },
      ]),
    ).toEqual(exactly(12));
  });
});

describe('totals of random sets against recursion (seed 20201117)', () => {
  const filters: fc.Arbitrary<Filter> = fc.record({
    ...Object.fromEntries(Object.entries(NO_FILTER).map(([key, value]) => [key, fc.constant(value)])),
    category: fc.subarray(['c0', 'c1', 'c2']),
    source: fc.subarray(['s0', 's1', 's2']),
  }) as unknown as fc.Arbitrary<Filter>;
  const spans = fc.option(
    fc.tuple(fc.integer({ min: -3, max: 26 }), fc.integer({ min: 1, max: 9 })).map(([from, size]) => ({
      from,
      to: from + size,
    })),
    { nil: undefined },
  );

  it('T1 to T7, and lists what may lie outside', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(40), filters, spans, (seed, size, filter, span) => {
        const set = randomSet(seed, size);
        const { columns, categories } = set;
        const found = passing(set, filter, span);
        const chosen = found.filter(
          (row) => !span || (columns.startEarliest[row] >= span.from && columns.endLatest[row] <= span.to),
        );
        const wholesOf = (row: number): number[] => {
          const whole = columns.partOf?.[row] ?? -1;
          return whole < 0 ? [] : [whole, ...wholesOf(whole)];
        };
        const query = memoryQuery(set);
        const totals = query.totals(filter, span);
        expect(totals).toEqual({
          events: chosen.length,
          parts: chosen.filter((row) => wholesOf(row).some((whole) => chosen.includes(whole))).length,
          outside: found.length - chosen.length,
          categories: categories.flatMap((_, category) => {
            const of = (figure: 'killed' | 'wounded') => bruteTotal(set, chosen, category, figure);
            const quantities = set.units.flatMap((unit) => {
              const total = bruteTotal(set, chosen, category, 'quantity', unit);
              return total ? [{ unit, total }] : [];
            });
            const [killed, wounded] = [of('killed'), of('wounded')];
            return killed || wounded || quantities.length > 0
              ? [{ category, killed, wounded, quantities }]
              : [];
          }),
        });
        const inFound = (row: number) => wholesOf(row).some((whole) => found.includes(whole));
        expect(query.parts(filter, span)).toBe(found.filter(inFound).length);
        if (span) {
          const rows = query.outside(filter, span, 0, 100).items.map(({ row }) => row);
          expect(rows).toEqual(found.filter((row) => !chosen.includes(row)));
        }
        expect(query.totals(filter, span)).toBe(totals);
      }),
      { seed: 20201117, numRuns: 500 },
    );
  });

  it('T3: a made set of 80,000 in a stretch of it', () => {
    const set = demoDataset(80_000);
    const { columns } = set;
    const span = { from: columns.startEarliest[0] + 90 * DAY, to: columns.startEarliest[0] + 200 * DAY };
    const { categories } = memoryQuery(set).totals(NO_FILTER, span);
    const given = passing(set, NO_FILTER, span).filter(
      (row) =>
        columns.killedLow[row] !== NOT_GIVEN &&
        columns.status[row] < STATUSES.indexOf('announced') &&
        columns.startEarliest[row] >= span.from &&
        columns.endLatest[row] <= span.to,
    );
    const sum = (column: Int32Array) => given.reduce((all, row) => all + column[row], 0);
    const add = (pick: (total: Total) => number) =>
      categories.reduce((all, { killed: total }) => all + (total ? pick(total) : 0), 0);
    expect([add(({ low }) => low), add(({ high }) => high), add((total) => total.given)]).toEqual([
      sum(columns.killedLow),
      sum(columns.killedHigh),
      given.length,
    ]);
  });
});
