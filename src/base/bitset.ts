/** A set of numbers 0..n-1 as bits: number i is bit `i & 31` of word `i >> 5`. Bits from n on are 0. */
export type Bitset = Uint32Array;

export function emptyBits(length: number): Bitset {
  return new Uint32Array((length + 31) >>> 5);
}

/** All numbers below `length`. */
export function allBits(length: number): Bitset {
  const bits = emptyBits(length).fill(0xffffffff);
  if (length & 31) bits[bits.length - 1] = 2 ** (length & 31) - 1;
  return bits;
}

export function hasBit(bits: Bitset, i: number): boolean {
  return ((bits[i >>> 5] >>> (i & 31)) & 1) === 1;
}

export function addBit(bits: Bitset, i: number): void {
  bits[i >>> 5] |= 1 << (i & 31);
}

/** How many bits of a word are set (Hacker's Delight, figure 5-2). */
export function popcount(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function countBits(bits: Bitset): number {
  let count = 0;
  for (let w = 0; w < bits.length; w++) count += popcount(bits[w]);
  return count;
}

/** How many numbers are in both sets. */
export function countCommon(a: Bitset, b: Bitset): number {
  let count = 0;
  for (let w = 0; w < a.length; w++) count += popcount(a[w] & b[w]);
  return count;
}

export function intersection(a: Bitset, b: Bitset): Bitset {
  const result = new Uint32Array(a.length);
  for (let w = 0; w < a.length; w++) result[w] = a[w] & b[w];
  return result;
}

/** What is in `a` and not in `b`. */
export function difference(a: Bitset, b: Bitset): Bitset {
  const result = new Uint32Array(a.length);
  for (let w = 0; w < a.length; w++) result[w] = a[w] & ~b[w];
  return result;
}

/** Adds all of `more` to `bits`. */
export function addAll(bits: Bitset, more: Bitset): void {
  for (let w = 0; w < bits.length; w++) bits[w] |= more[w];
}

/** The set of all i below `length` with `holds(i)`, built a word at a time. */
export function bitsWhere(length: number, holds: (i: number) => boolean): Bitset {
  const bits = emptyBits(length);
  for (let w = 0; w < bits.length; w++) {
    const from = w << 5;
    const to = Math.min(length, from + 32);
    let word = 0;
    for (let i = from; i < to; i++) if (holds(i)) word |= 1 << (i & 31);
    bits[w] = word;
  }
  return bits;
}

/** The numbers of the set in rising order, each written as `names[number]` where names are given. */
export function members(bits: Bitset, count: number, names?: Uint32Array): Uint32Array {
  const list = new Uint32Array(count);
  let next = 0;
  for (let w = 0; w < bits.length; w++) {
    let word = bits[w] | 0;
    while (word !== 0) {
      const i = (w << 5) + 31 - Math.clz32(word & -word);
      list[next++] = names ? names[i] : i;
      word &= word - 1;
    }
  }
  return list;
}
