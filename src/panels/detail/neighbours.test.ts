import { expect, test } from 'vitest';
import type { EventItem } from '../../core/dataset/dataset.ts';
import { NO_FILTER } from '../../core/store/filter.ts';
import type { EventQuery } from '../../core/store/query.ts';
import { neighboursOf } from './neighbours.ts';

const rows = [2, 5, 9];
const query = {
  count: () => rows.length,
  page: (_filter: unknown, _span: unknown, _order: unknown, offset: number, limit: number) => ({
    total: rows.length,
    offset,
    items: rows.slice(offset, offset + limit).map((row) => ({ row }) as EventItem),
  }),
} as unknown as EventQuery;

async function around(row: number) {
  const { previous, next } = await neighboursOf(query, NO_FILTER, row);
  return [previous?.row, next?.row];
}

test('finds the events before and after one of the filter', async () => {
  expect(await around(5)).toEqual([2, 9]);
});

test('has nobody before the first and after the last', async () => {
  expect(await around(2)).toEqual([undefined, 5]);
  expect(await around(9)).toEqual([5, undefined]);
});

test('finds its way from an event that the filter hides', async () => {
  expect(await around(7)).toEqual([5, 9]);
  expect(await around(1)).toEqual([undefined, 2]);
});
