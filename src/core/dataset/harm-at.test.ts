import { expect, test } from 'vitest';
import { emptyColumns } from './compile-columns.ts';
import { NOT_GIVEN, OPEN } from './event-columns.ts';
import { harmAt } from './harm-at.ts';
import { NO_ENTRIES } from './no-entries.fixture.ts';

test('harm is a range or one number, open where nobody says how many at most, and absent when not given', () => {
  const columns = emptyColumns(3, 0, NO_ENTRIES);
  columns.killedLow.set([1, NOT_GIVEN, 0]);
  columns.killedHigh.set([3, NOT_GIVEN, 0]);
  columns.woundedLow.set([3, NOT_GIVEN, NOT_GIVEN]);
  columns.woundedHigh.set([5, NOT_GIVEN, NOT_GIVEN]);
  columns.vague.set([OPEN.wounded, 0, 0]);
  expect([0, 1, 2].map((row) => harmAt(columns, row))).toEqual([
    {
      killed: { low: 1, high: 3, open: false, about: false },
      wounded: { low: 3, high: 5, open: true, about: false },
    },
    {},
    { killed: { low: 0, high: 0, open: false, about: false } },
  ]);
});
