import { expect, test } from 'vitest';
import { mapAnswer, together } from './answer.ts';

test('values are together at once, also when there are none', () => {
  expect(together([1, 2])).toEqual([1, 2]);
  expect(together([])).toEqual([]);
});

test('one promise makes all of them wait', async () => {
  expect(await together([1, Promise.resolve(2)])).toEqual([1, 2]);
});

test('an answer is turned at once or later, as it comes', async () => {
  expect(mapAnswer(2, (n) => n * 2)).toBe(4);
  expect(await mapAnswer(Promise.resolve(2), (n) => n * 2)).toBe(4);
});
