import { expect, it } from 'vitest';
import { NO_FILTER } from '../../../core/store/filter.ts';
import type { EventQuery } from '../../../core/store/query.ts';
import type { Span } from '../../../core/time/span.ts';
import { eventBeyond } from './event-beyond.ts';

/** A query over events that last from one instant to another, by their start. */
function queryOf(stretches: readonly (readonly [from: number, to: number])[]): EventQuery {
  const within = ({ from, to }: Span) => stretches.filter(([start, end]) => start < to && end >= from);
  return {
    count: (_: unknown, span: Span) => within(span).length,
    page: (_: unknown, span: Span, __: unknown, offset: number, limit: number) => ({
      total: within(span).length,
      offset,
      items: within(span)
        .slice(offset, offset + limit)
        .map(([startEarliest]) => ({ id: String(startEarliest), when: { startEarliest } })),
    }),
  } as unknown as EventQuery;
}

const query = queryOf([
  [0, 0],
  [10, 45],
  [20, 20],
  [35, 90],
  [60, 60],
  [70, 70],
]);
const ends = { from: 0, to: 100 };
const beyond = async (from: number, to: number, by: -1 | 1) =>
  (await eventBeyond(query, NO_FILTER, { from, to }, ends, by))?.id;

it('finds the next event that begins after the span, not one that only reaches there', async () => {
  expect(await beyond(30, 50, 1)).toBe('60');
  expect(await beyond(0, 15, 1)).toBe('20');
});

it('finds the last event that began before the span', async () => {
  expect(await beyond(30, 50, -1)).toBe('20');
  expect(await beyond(65, 80, -1)).toBe('60');
});

it('finds nothing beyond the ends of the data', async () => {
  expect(await beyond(65, 100, 1)).toBeUndefined();
  expect(await beyond(0, 50, -1)).toBeUndefined();
});
