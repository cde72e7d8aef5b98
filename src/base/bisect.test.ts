import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countBelow, countUpTo } from './bisect.ts';

it('counts the values below, and up to, a number', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: -1, max: 10 }), (values, x) => {
      const rising = values.sort((a, b) => a - b);
      expect(countBelow(rising, x)).toBe(rising.filter((value) => value < x).length);
      expect(countUpTo(rising, x)).toBe(rising.filter((value) => value <= x).length);
    }),
  );
});

it('looks only between the given positions', () => {
  expect(countBelow([1, 1, 1, 5], 9, 1, 2)).toBe(2);
  expect(countUpTo([1, 1, 1, 5], 0, 1, 2)).toBe(1);
});
