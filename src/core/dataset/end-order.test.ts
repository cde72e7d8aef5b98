import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextUp } from './end-order.ts';

it('takes the very next number', () => {
  const bits = new BigInt64Array(1);
  const number = new Float64Array(bits.buffer);
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -8.64e15, max: 8.64e15 }), (x) => {
      // Below the normal numbers the formula may skip one; no instant is there but 0.
      fc.pre(x === 0 || Math.abs(x) > 1e-300);
      number[0] = x;
      bits[0] = x === 0 ? 1n : x > 0 ? bits[0] + 1n : bits[0] - 1n;
      expect(nextUp(x)).toBe(number[0]);
    }),
  );
});

it('leaves infinities', () => {
  expect([nextUp(Infinity), nextUp(-Infinity)]).toEqual([Infinity, -Infinity]);
});
