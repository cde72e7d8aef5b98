/**
 * Variables that are instants, each known to lie between two bounds (ms), and which of them cannot be later than which: a
 * simple temporal network without distances (Dechter, Meiri, Pearl: Temporal constraint networks, 1991).
 */
export interface Network {
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  /** Pairs [a, b]: a is not later than b. */
  readonly notLater: readonly (readonly [number, number])[];
}

/**
 * Lifts the earliest bounds along the pairs and lowers the latest ones against them until nothing changes. All values are
 * among those given, so it ends, and the result does not depend on the order of the pairs.
 */
export function propagate({ earliest, latest, notLater }: Network): Omit<Network, 'notLater'> {
  const low = earliest.slice();
  const high = latest.slice();
  for (let changed = true; changed; ) {
    changed = false;
    for (const [a, b] of notLater) {
      if (low[b] < low[a]) {
        low[b] = low[a];
        changed = true;
      }
      if (high[a] > high[b]) {
        high[a] = high[b];
        changed = true;
      }
    }
  }
  return { earliest: low, latest: high };
}
