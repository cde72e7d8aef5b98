import { countUpTo } from '../../../base/bisect.ts';

/** Numbers from 0 up to and without 1, the same for the same seed. */
export type Random = () => number;

/** mulberry32, a generator with 32 bits of state by Tommy Ettinger (2017, placed in the public domain). */
export function mulberry32(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws positions 0..weights.length-1, each as often as its weight says. */
export function weighted(weights: readonly number[]): (random: Random) => number {
  const sums = new Float64Array(weights.length);
  let sum = 0;
  weights.forEach((weight, i) => {
    sum += weight;
    sums[i] = sum;
  });
  return (random) => countUpTo(sums, random() * sum);
}

/** A whole number from `low` to `high`, both inside. */
export function whole(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** About a normal distribution with mean 0 and deviation 1, never beyond 4.3: six even draws added (Irwin-Hall). */
export function bell(random: Random): number {
  let sum = 0;
  for (let i = 0; i < 6; i++) sum += random();
  return (sum - 3) * Math.SQRT2;
}
