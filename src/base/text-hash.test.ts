import { expect, it } from 'vitest';
import { textHash } from './text-hash.ts';

// As another implementation of MurmurHash3 gives it for the bytes of UTF-16 in little-endian order.
it.each([
  ['', 0],
  ['a', 1867108634],
  ['ab', 374890698],
  ['abc', 1118836419],
  ['Seven rockets hit Baghdad', 4262397371],
  ['السَّفارة', 2718694013],
])('of "%s" is that of the standard', (text, expected) => {
  expect(textHash(text)).toBe(expected);
});
