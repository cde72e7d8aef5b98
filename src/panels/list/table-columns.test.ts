import { expect, test } from 'vitest';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import { NOT_GIVEN, OPEN } from '../../core/dataset/event-columns.ts';
import { COLUMNS, harmText, pressed } from './table-columns.ts';

const column = (by: string) => COLUMNS.find((other) => other.by === by)!;

test('a header sorts by its column, a second press turns the order round', () => {
  const order = pressed({ by: 'date', descending: false }, column('title'));
  expect(order).toEqual({ by: 'title', descending: false });
  expect(pressed(order, column('title'))).toEqual({ by: 'title', descending: true });
});

test('casualties begin with the most', () => {
  expect(pressed({ by: 'date', descending: false }, column('killed'))).toEqual({
    by: 'killed',
    descending: true,
  });
});

test('casualties are a number, a range, at least a number, or nothing when not given; none is a number too', () => {
  const columns = {
    killedLow: Int32Array.of(1, 2, NOT_GIVEN, 0, 3, 3),
    killedHigh: Int32Array.of(3, 2, NOT_GIVEN, 0, 3, 5),
    vague: Uint8Array.of(0, OPEN.wounded, 0, 0, OPEN.killed, OPEN.killed),
  };
  const catalogue = { columns } as unknown as Catalogue;
  expect([0, 1, 2, 3, 4, 5].map((row) => harmText(catalogue, row, 'killed'))).toEqual([
    '1–3',
    '2',
    undefined,
    '0',
    'at least 3',
    '3–5 or more',
  ]);
});
