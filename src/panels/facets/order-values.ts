import type { FacetValue } from './facet-table.ts';

/** Compares codes: those with more events first, equals by name. */
export function byCountThenName(values: readonly FacetValue[], counts: ArrayLike<number> | undefined) {
  const names = values.map(({ name }) => name);
  const collator = new Intl.Collator();
  return (a: number, b: number): number =>
    counts !== undefined && counts[a] !== counts[b]
      ? counts[b] - counts[a]
      : collator.compare(names[a], names[b]);
}
