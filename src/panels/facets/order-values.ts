import { collatorOf } from '../../base/collator.ts';
import type { FacetValue } from './facet-table.ts';

/** Compares codes: those with more events first, equals by name. */
export function byCountThenName(values: readonly FacetValue[], counts: ArrayLike<number> | undefined) {
  const names = values.map(({ name }) => name);
  const { compare } = collatorOf();
  return (a: number, b: number): number =>
    counts !== undefined && counts[a] !== counts[b] ? counts[b] - counts[a] : compare(names[a], names[b]);
}
