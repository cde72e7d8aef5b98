import { expect, test } from 'vitest';
import { COLUMNS, pressed } from './table-columns.ts';

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
