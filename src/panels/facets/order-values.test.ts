import { expect, test } from 'vitest';
import { byCountThenName } from './order-values.ts';

const values = ['Iran', 'Iraq', 'Baghdad'].map((name) => ({ id: name, name }));

test('values with more events come first, equals by name', () => {
  expect([0, 1, 2].sort(byCountThenName(values, [1, 4, 1]))).toEqual([1, 2, 0]);
});

test('names alone decide before the counts are known', () => {
  expect([0, 1, 2].sort(byCountThenName(values, undefined))).toEqual([2, 0, 1]);
});
