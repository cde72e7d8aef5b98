/**
 * How many values of a rising list are below `x`, where the answer is known to lie in lo..hi.
 * At most log2(hi - lo) + 1 steps.
 */
export function countBelow<T extends number | string>(
  rising: ArrayLike<T>,
  x: T,
  lo = 0,
  hi = rising.length,
): number {
  let from = lo;
  let to = hi;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (rising[middle] < x) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The same for values up to and with `x`. */
export function countUpTo(rising: ArrayLike<number>, x: number, lo = 0, hi = rising.length): number {
  let from = lo;
  let to = hi;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (rising[middle] <= x) from = middle + 1;
    else to = middle;
  }
  return from;
}
