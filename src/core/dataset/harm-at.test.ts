import { expect, test } from 'vitest';
import { harmAt } from './harm-at.ts';
import { columnsOf } from './made-values.fixture.ts';

test('harm is a range or one number, open where nobody says how many at most, and absent when not given', () => {
  const count = (low: number, high: number, open = false) => ({ low, high, open, about: false });
  const columns = columnsOf([
    { figures: { killed: count(1, 3), wounded: count(3, 5, true) } },
    {},
    { figures: { killed: count(0, 0) } },
  ]);
  expect([0, 1, 2].map((row) => harmAt(columns, row))).toEqual([
    {
      killed: { low: 1, high: 3, open: false, about: false },
      wounded: { low: 3, high: 5, open: true, about: false },
    },
    {},
    { killed: { low: 0, high: 0, open: false, about: false } },
  ]);
});
