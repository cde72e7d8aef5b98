import { addBit, type Bitset, emptyBits } from '../../base/bitset.ts';

/** A column with one code per row. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** The rows whose code is allowed (`allowed[code]` is not 0); `allowed` has a place for every code there can be. */
export function rowsWithCodes(codes: Codes, allowed: Uint8Array): Bitset {
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

/** For each code below `values` the rows that have it. */
export function rowsPerCode(codes: Codes, values: number): readonly Bitset[] {
  const perCode = Array.from({ length: values }, () => emptyBits(codes.length));
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row];
    if (code < values) addBit(perCode[code], row);
  }
  return perCode;
}
