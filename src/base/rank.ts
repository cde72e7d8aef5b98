import { type Bitset, popcount } from './bitset.ts';

/** A bitset that knows how many of its numbers come before each word, so that any prefix is counted at once. */
export interface Ranked {
  readonly bits: Bitset;
  /** Numbers in the words before this one; one longer than `bits`, so the last is the size of the set. */
  readonly before: Uint32Array;
  readonly count: number;
}

export function ranked(bits: Bitset): Ranked {
  const before = new Uint32Array(bits.length + 1);
  let count = 0;
  for (let w = 0; w < bits.length; w++) {
    count += popcount(bits[w]);
    before[w + 1] = count;
  }
  return { bits, before, count };
}

/** How many numbers of the set are below `i`; `i` may be as large as the set's length. */
export function rank({ bits, before }: Ranked, i: number): number {
  const w = i >>> 5;
  const rest = i & 31;
  return rest === 0 ? before[w] : before[w] + popcount(bits[w] & ((1 << rest) - 1));
}
