import { compareNames } from '../../i18n/compare-names.ts';
import type { FacetValue } from './facet-table.ts';

/** Compares codes: those with more events first, equals by name. */
export function byCountThenName(values: readonly FacetValue[], counts: ArrayLike<number> | undefined) {
  const names = values.map(({ name }) => name);
  return (a: number, b: number): number =>
    counts !== undefined && counts[a] !== counts[b]
      ? counts[b] - counts[a]
      : compareNames(names[a], names[b]);
}
