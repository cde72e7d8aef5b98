import type { Bitset } from '../../base/bitset.ts';
import { emptyBits } from '../../base/bitset.ts';

/** The rows whose code is allowed (`allowed[code]` is not 0); `allowed` has a place for every code there can be. */
export function rowsWithCodes(codes: Uint8Array | Uint16Array | Uint32Array, allowed: Uint8Array): Bitset {
  const bits = emptyBits(codes.length);
  for (let w = 0; w < bits.length; w++) {
    const from = w << 5;
    const size = Math.min(32, codes.length - from);
    let word = 0;
    for (let i = 0; i < size; i++) if (allowed[codes[from + i]] !== 0) word |= 1 << i;
    bits[w] = word;
  }
  return bits;
}
