/** The number that lies between two at a share of the way: `a` at 0, `b` at 1; beyond them outside of 0 to 1. */
export function mix(a: number, b: number): (share: number) => number {
  return (share) => a * (1 - share) + b * share;
}
