/**
 * The first instant (whole ms) in (from, to] at which the clocks have the offset they have at `to`. The offset changes
 * once between the two.
 */
export function offsetChange(from: number, to: number, offsetAt: (instant: number) => number): number {
  const offset = offsetAt(to);
  let low = Math.floor(from);
  let high = Math.ceil(to);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle) === offset) high = middle;
    else low = middle;
  }
  return high;
}
