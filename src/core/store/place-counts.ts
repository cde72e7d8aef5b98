import { hasBit } from '../../base/bitset.ts';
import { lazy } from '../../base/lazy.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Tree } from '../dataset/tree.ts';
import { codeCounter } from './code-counts.ts';
import type { Selection } from './selections.ts';

/** Adds each value's count to all above it. Right where a row has one value, so that nothing is counted twice. */
function rollUp(counts: Uint32Array, { parent }: Tree): Uint32Array {
  const sums = counts.slice();
  counts.forEach((count, code) => {
    for (let above = parent[code]; above >= 0; above = parent[above]) sums[above] += count;
  });
  return sums;
}

/** For each whole the places of its parts, with all above them, in which it does not lie itself. */
function placesOfParts({ columns, placeTree, places }: Dataset): ReadonlyMap<number, ReadonlySet<number>> {
  const { partOf, place } = columns;
  const found = new Map<number, Set<number>>();
  const upwards = (code: number) => {
    const all: number[] = [];
    for (let at = code < places.length ? code : -1; at >= 0; at = placeTree.parent[at]) all.push(at);
    return all;
  };
  partOf?.forEach((first, row) => {
    const codes = upwards(place[row]);
    for (let whole = first; whole >= 0; whole = partOf[whole]) {
      const own = upwards(place[whole]);
      const others = found.get(whole) ?? new Set();
      for (const code of codes) if (!own.includes(code)) others.add(code);
      found.set(whole, others);
    }
  });
  return found;
}

/** Counts events per place, each place with all within it; where the filter says so, wholes also where their parts lie. */
export function placeCounter(dataset: Dataset): (selection: Selection) => Uint32Array {
  const countOwn = codeCounter(dataset.columns.place, dataset.places.length);
  const others = lazy(() => placesOfParts(dataset));
  return ({ set, filter }) => {
    const counts = rollUp(countOwn(set), dataset.placeTree);
    if (filter.places === 'own') return counts;
    for (const [row, codes] of others())
      if (hasBit(set.byStart.bits, row)) for (const code of codes) counts[code]++;
    return counts;
  };
}
