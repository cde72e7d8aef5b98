import type { ClaimRow } from '../model/tables.ts';

/**
 * The claims about one event in the order in which they were said; where that is not known, in the order given. No
 * claim comes before the one it was made `after`, and one without a date of its own comes right after that one, or
 * last. `saidAt` is the earliest instant (ms) of a claim's date, undefined without one.
 */
export function sayingOrder(
  claims: readonly ClaimRow[],
  saidAt: (claim: ClaimRow) => number | undefined,
): readonly ClaimRow[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const earlierOf = (claim: ClaimRow) => byId.get(claim.after ?? '');

  function instantOf(claim: ClaimRow): number {
    const earlier = earlierOf(claim);
    return saidAt(claim) ?? (earlier ? instantOf(earlier) : Number.POSITIVE_INFINITY);
  }

  const instants = new Map(claims.map((claim) => [claim, instantOf(claim)]));
  const waiting = [...claims].sort((a, b) => {
    const [first, second] = [instants.get(a)!, instants.get(b)!];
    return first === second ? 0 : first - second;
  });
  const ordered = new Set<ClaimRow>();
  while (waiting.length > 0) {
    const ready = waiting.findIndex((claim) => {
      const earlier = earlierOf(claim);
      return !earlier || ordered.has(earlier);
    });
    ordered.add(waiting.splice(ready, 1)[0]);
  }
  return [...ordered];
}
