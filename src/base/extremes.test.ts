import fc from 'fast-check';
import { expect, it } from 'vitest';
import { greatestOf, leastOf } from './extremes.ts';

it('finds what Math.min and Math.max find', () => {
  fc.assert(
    fc.property(fc.array(fc.double()), (numbers) => {
      expect(leastOf(numbers)).toBe(Math.min(...numbers));
      expect(greatestOf(numbers)).toBe(Math.max(...numbers));
    }),
  );
});

it('takes more numbers than a call can have arguments', () => {
  const many = Array.from({ length: 500_000 }, (_, i) => i);
  expect([leastOf(many), greatestOf(many)]).toEqual([0, 499_999]);
});
