import { expect, test } from 'vitest';
import type { EventItem } from '../../core/dataset/event-item.ts';
import { NO_FILTER } from '../../core/store/filter.ts';
import type { EventQuery, SortOrder } from '../../core/store/query.ts';
import { HOUR } from '../../core/time/span.ts';
import { foundSpan } from './found-span.ts';

function item(from: number, to: number): EventItem {
  const when = { startEarliest: from, startLatest: to, endEarliest: from, endLatest: to };
  return { when } as EventItem;
}

function queryOver(items: readonly EventItem[]): EventQuery {
  const page = (_filter: unknown, _span: unknown, order: SortOrder) => ({
    total: items.length,
    offset: 0,
    items: (order.descending ? [...items].reverse() : items).slice(0, 1),
  });
  return { page } as unknown as EventQuery;
}

test('reaches from the first event to the last with four hundredths of air', () => {
  const span = foundSpan(queryOver([item(0, 10), item(900 * HOUR, 1000 * HOUR)]), NO_FILTER);
  expect(span).toEqual({ from: -40 * HOUR, to: 1040 * HOUR });
});

test('leaves open ends out and gives a single instant an hour on each side', () => {
  const span = foundSpan(queryOver([item(5 * HOUR, Number.POSITIVE_INFINITY)]), NO_FILTER);
  expect(span).toEqual({ from: 4 * HOUR, to: 6 * HOUR });
});

test('is undefined when there is no event', () => {
  expect(foundSpan(queryOver([]), NO_FILTER)).toBeUndefined();
});
