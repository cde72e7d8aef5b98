import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('what was made is made once for a key, until there are too many', () => {
  const made: number[] = [];
  const square = remembered(2, String, (n: number) => {
    made.push(n);
    return n * n;
  });
  expect([3, 3, 4, 3, 4].map(square)).toEqual([9, 9, 16, 9, 16]);
  expect(made).toEqual([3, 4]);
  expect([5, 3, 5].map(square)).toEqual([25, 9, 25]);
  expect(made).toEqual([3, 4, 5, 3]);
});
