const DIGIT = 11;
const BUCKETS = 1 << DIGIT;

/**
 * The items sorted by `keys[item]`, rising and stable: a least-significant-digit radix sort, in time linear in the
 * items. Digits that are the same for all are skipped. `items` is left as it is and may be what is returned.
 */
export function sortedBy(keys: Uint32Array, items: Uint32Array): Uint32Array {
  let from = items;
  let to: Uint32Array = new Uint32Array(items.length);
  for (let shift = 0; shift < 32; shift += DIGIT) {
    const next = new Uint32Array(BUCKETS + 1);
    for (let i = 0; i < from.length; i++) next[((keys[from[i]] >>> shift) & (BUCKETS - 1)) + 1]++;
    if (next.includes(from.length)) continue;
    for (let b = 0; b < BUCKETS; b++) next[b + 1] += next[b];
    for (let i = 0; i < from.length; i++) {
      const item = from[i];
      to[next[(keys[item] >>> shift) & (BUCKETS - 1)]++] = item;
    }
    [from, to] = [to, from === items ? new Uint32Array(items.length) : from];
  }
  return from;
}

/** The items sorted by `values[item]`, rising and stable, as `sortedBy`; no value may be NaN. */
export function sortedByNumber(values: Float64Array, items: Uint32Array): Uint32Array {
  const high = new Uint32Array(values.length);
  const low = new Uint32Array(values.length);
  const number = new Float64Array(1);
  const [lowWord, highWord] = new Uint8Array(new Uint16Array([1]).buffer)[0] ? [0, 1] : [1, 0];
  const words = new Uint32Array(number.buffer);
  for (let i = 0; i < values.length; i++) {
    number[0] = values[i];
    // The bits of IEEE 754 numbers rise with the number; those of negative ones fall, so they are turned round.
    const sign = words[highWord] >>> 31 ? 0xffffffff : 0;
    high[i] = words[highWord] ^ (sign | 0x80000000);
    low[i] = words[lowWord] ^ sign;
  }
  return sortedBy(high, sortedBy(low, items));
}
