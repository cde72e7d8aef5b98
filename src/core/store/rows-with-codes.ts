import { addBit, type Bitset, emptyBits } from '../../base/bitset.ts';
import type { Codes } from '../dataset/code-column.ts';

/**
 * The rows that have one of some codes; `values` is the length of the dictionary. Costs a byte per entry of that, however
 * wide the codes are.
 */
export function rowsWithCodes(codes: Codes, wanted: Iterable<number>, values: number): Bitset {
  // One more for no value, which nobody asks for.
  const allowed = new Uint8Array(values + 1);
  for (const code of wanted) allowed[code] = 1;
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
