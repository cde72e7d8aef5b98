import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addBit, emptyBits } from './bitset.ts';
import { rank, ranked } from './rank.ts';

it('counts the numbers below any limit up to the length, word edges included', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(127)), (list) => {
      const bits = emptyBits(128);
      for (const i of list) addBit(bits, i);
      const set = ranked(bits);
      expect(set.count).toBe(list.length);
      for (let i = 0; i <= 128; i++) expect(rank(set, i)).toBe(list.filter((n) => n < i).length);
    }),
  );
});
