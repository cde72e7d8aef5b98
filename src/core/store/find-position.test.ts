import { expect, test } from 'vitest';
import type { EventItem } from '../dataset/dataset.ts';
import { NO_FILTER } from './filter.ts';
import { findPosition } from './find-position.ts';
import type { EventQuery } from './query.ts';

function queryOver(rows: readonly number[]): EventQuery {
  const page = (_filter: unknown, _span: unknown, _order: unknown, offset: number, limit: number) => ({
    total: rows.length,
    offset,
    items: rows.slice(offset, offset + limit).map((row) => ({ row }) as EventItem),
  });
  return { page, count: () => rows.length } as unknown as EventQuery;
}

const rows = [0, 2, 3, 7, 11, 12, 40];
const find = (row: number) => findPosition(queryOver(rows), NO_FILTER, undefined, row);

test('finds the place of every row that is there', async () => {
  for (const [index, row] of rows.entries()) {
    expect(await find(row)).toEqual({ index, present: true, total: 7 });
  }
});

test('gives a row that is not there the place it would have', async () => {
  expect(await find(1)).toEqual({ index: 1, present: false, total: 7 });
  expect(await find(13)).toEqual({ index: 6, present: false, total: 7 });
  expect(await find(99)).toEqual({ index: 7, present: false, total: 7 });
});

test('an empty list has one place', async () => {
  const position = await findPosition(queryOver([]), NO_FILTER, undefined, 1);
  expect(position).toEqual({ index: 0, present: false, total: 0 });
});
