import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addAll,
  addBit,
  allBits,
  bitsWhere,
  countBits,
  countCommon,
  difference,
  emptyBits,
  hasBit,
  intersection,
  members,
} from './bitset.ts';

const LENGTH = 100;
const numbers = fc.uniqueArray(fc.nat(LENGTH - 1)).map((list) => list.sort((a, b) => a - b));

function bitsOf(list: readonly number[]) {
  const bits = emptyBits(LENGTH);
  for (const i of list) addBit(bits, i);
  return bits;
}

describe('bitset', () => {
  it('holds what was added and lists it in rising order', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        const bits = bitsOf(list);
        expect(countBits(bits)).toBe(list.length);
        expect([...members(bits, list.length)]).toEqual(list);
        expect(Array.from({ length: LENGTH }, (_, i) => i).filter((i) => hasBit(bits, i))).toEqual(list);
        expect(bitsWhere(LENGTH, (i) => list.includes(i))).toEqual(bits);
      }),
    );
  });

  it('combines like sets', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const both = a.filter((i) => b.includes(i));
        expect(intersection(bitsOf(a), bitsOf(b))).toEqual(bitsOf(both));
        expect(countCommon(bitsOf(a), bitsOf(b))).toBe(both.length);
        expect(difference(bitsOf(a), bitsOf(b))).toEqual(bitsOf(a.filter((i) => !b.includes(i))));
        const union = bitsOf(a);
        addAll(union, bitsOf(b));
        expect(union).toEqual(bitsOf([...a, ...b]));
      }),
    );
  });

  it.each([0, 1, 31, 32, 33, 64])('has no bits beyond a length of %i', (length) => {
    expect(countBits(allBits(length))).toBe(length);
  });

  it('lists numbers by their names', () => {
    expect([...members(bitsOf([1, 3]), 2, new Uint32Array([9, 8, 7, 6]))]).toEqual([8, 6]);
  });
});
