import { describe, expect, it } from 'vitest';
import { demoDataset } from '../dataset/demo.ts';
import { DAY, HOUR, type Span } from '../time/span.ts';
import { isInside, passing } from './brute-force.fixture.ts';
import { type Filter, NO_FILTER } from './filter.ts';
import { memoryQuery } from './memory-query.ts';

/** More rows than any block that the store keeps counts for, with long and open events throughout. */
const set = demoDataset(80_000);
const query = memoryQuery(set);
const { columns } = set;
const first = columns.startEarliest[0];

const SPANS: readonly Span[] = [
  { from: first, to: first + 500 * DAY },
  { from: first + 100 * DAY + 1, to: first + 300 * DAY + 0.5 },
  { from: first + 380 * DAY, to: first + 380 * DAY + HOUR },
  { from: first - 10 * DAY, to: first - DAY },
  { from: first + 600 * DAY, to: first + 601 * DAY },
];
const FILTERS: readonly Filter[] = [
  NO_FILTER,
  { ...NO_FILTER, actor: ['armed-groups'], category: ['attacks'] },
  { ...NO_FILTER, actor: ['unit-3'], status: ['announced', 'expected'] },
];
const CASES = FILTERS.flatMap((filter, f) => SPANS.map((span, s) => [f, s, filter, span] as const));

describe('a set of 80,000 against going through all events', () => {
  it.each(CASES)('C4: the grid of filter %i in span %i', (_, __, filter, span) => {
    const cell = 1 / 2 ** 13;
    const grid = {
      cell,
      column0: Math.floor(0.6222 / cell),
      row0: Math.floor(0.4018 / cell),
      columns: 9,
      rows: 7,
    };
    const counts = new Uint32Array(63);
    for (const row of passing(set, filter, span)) {
      const column = Math.floor(columns.x[row] / cell) - grid.column0;
      const line = Math.floor(columns.y[row] / cell) - grid.row0;
      if (column >= 0 && column < 9 && line >= 0 && line < 7) counts[line * 9 + column]++;
    }
    expect(query.mapGrid(filter, span, grid).counts).toEqual(counts);
  });

  it.each(CASES)('P1, P3: pages and map of filter %i in span %i', (_, __, filter, span) => {
    const found = passing(set, filter, span);
    for (const offset of [0, 40, Math.floor(found.length / 2), Math.max(0, found.length - 3)]) {
      const { total, items } = query.page(filter, span, { by: 'date', descending: false }, offset, 30);
      expect(total).toBe(found.length);
      expect(items.map(({ row }) => row)).toEqual(found.slice(offset, offset + 30));
    }
    for (const size of [0.002, 0.02, 0.2]) {
      const bounds = { south: 33.32 - size, north: 33.32 + size, west: 44.41 - size, east: 44.41 + size };
      const inside = found.filter((row) => isInside(bounds, columns.x[row], columns.y[row]));
      const { total, items } = query.mapEvents(filter, span, bounds, 300);
      expect(total).toBe(Math.min(301, inside.length));
      expect(items.map(({ row }) => row)).toEqual(inside.length > 300 ? [] : inside);
    }
  });
});

describe('a made set of 2,000', () => {
  const query = memoryQuery(demoDataset(2000));
  const actor = ['armed-group-1', 'security-forces'];

  it('F6: keeps any and all apart, and all of one actor is any of it', () => {
    const any = query.count({ ...NO_FILTER, actor });
    const all = query.count({ ...NO_FILTER, actor, actors: 'all' });
    const [one, other] = actor.map((id) => query.count({ ...NO_FILTER, actor: [id] }));
    expect(all).toBeGreaterThan(0);
    expect(any).toBe(one + other - all);
    expect(query.count({ ...NO_FILTER, actor: [actor[0], actor[0]], actors: 'all' })).toBe(one);
  });

  it('gives the record of an event, and nothing for an unknown id', () => {
    expect(query.family('demo-0000007')?.event.row).toBe(6);
    expect(query.family('demo-0002001')).toBeUndefined();
  });
});
