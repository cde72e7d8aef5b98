import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fairShares } from './arrange.ts';

it('gives every lane what it wants while there is enough', () => {
  expect(fairShares([2, 5, 3], 10)).toEqual([2, 5, 3]);
});

it('takes from those that want most', () => {
  expect(fairShares([2, 11, 5], 12)).toEqual([2, 5, 5]);
  expect(fairShares([9, 9], 7)).toEqual([3, 4]);
});

it('never gives more than there is, nor more than is wanted', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 9 }),
      fc.integer({ min: 0, max: 100 }),
      (wanted, total) => {
        const shares = fairShares(wanted, total);
        const sum = shares.reduce((a, b) => a + b, 0);
        expect(sum).toBe(
          Math.min(
            total,
            wanted.reduce((a, b) => a + b, 0),
          ),
        );
        shares.forEach((share, lane) => {
          expect(share).toBeLessThanOrEqual(wanted[lane]);
        });
      },
    ),
  );
});
