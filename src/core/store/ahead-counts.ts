import { countCommon, intersection } from '../../base/bitset.ts';
import { lazy } from '../../base/lazy.ts';
import { Recent } from '../../base/recent.ts';
import { STATUSES } from '../model/vocabulary.ts';
import type { Filter } from './filter.ts';
import type { Indexes } from './indexes.ts';
import type { AheadCounts } from './query.ts';
import { rowsPerCode } from './rows-with-codes.ts';
import type { Select } from './selections.ts';

/** Counts that are kept, for a few filters. */
const COUNTS_KEPT = 4;

/** Counts by category what has not happened as far as anybody says, whatever categories are chosen. */
export function aheadCounter(indexes: Indexes): (select: Select, filter: Filter) => AheadCounts {
  const perStatus = lazy(() => rowsPerCode(indexes.dataset.columns.status, STATUSES.length));
  const kept = new Recent<AheadCounts>(COUNTS_KEPT);
  return (select, filter) => {
    const { set } = select({ ...filter, category: [] });
    const countOf = (status: keyof AheadCounts) => {
      const rows = intersection(set.byStart.bits, perStatus()[STATUSES.indexOf(status)]);
      return Uint32Array.from(indexes.categories(), (category) => countCommon(rows, category.byStart.bits));
    };
    return kept.of([set], () => ({ threatened: countOf('threatened'), expected: countOf('expected') }));
  };
}
