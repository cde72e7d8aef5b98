import { allBits, type Bitset, intersection } from '../../base/bitset.ts';
import { lazy } from '../../base/lazy.ts';
import { Recent } from '../../base/recent.ts';
import type { Clause } from './clause.ts';
import { actorClause } from './clauses/actor.ts';
import { certaintyClause } from './clauses/certainty.ts';
import { categoryClause, sourceClause, statusClause } from './clauses/code-clauses.ts';
import { placeClause } from './clauses/place.ts';
import { textClause } from './clauses/text.ts';
import { withinClause } from './clauses/within.ts';
import { type Filter, NO_FILTER } from './filter.ts';
import type { Indexes } from './indexes.ts';
import { type RowSet, rowSet } from './row-set.ts';

/** The parts of a filter; adding one is adding a line. The actors' part holds their roles and attributions too. */
const CLAUSES = {
  actor: actorClause,
  category: categoryClause,
  status: statusClause,
  place: placeClause,
  source: sourceClause,
  certainty: certaintyClause,
  text: textClause,
  within: withinClause,
} as const satisfies Record<string, Clause>;

const NAMES = Object.keys(CLAUSES) as readonly (keyof typeof CLAUSES)[];

/** Rows of single parts that are kept, a bit per event for each; and of filters, some bytes per event for each in use. */
const PARTS_KEPT = 32;
const SELECTIONS_KEPT = 10;

/** A filter with its rows. Filters that mean the same share one selection as long as it is kept. */
export interface Selection {
  readonly filter: Filter;
  readonly set: RowSet;
}

export type Select = (filter: Filter) => Selection;

/** Where filters become rows: the parts that ask for something are combined here and nowhere else. */
export function selector(indexes: Indexes): Select {
  const parts = new Recent<Bitset>(PARTS_KEPT);
  const selections = new Recent<Selection>(SELECTIONS_KEPT);
  const everything = lazy(() => ({
    filter: NO_FILTER,
    set: rowSet(indexes.time(), allBits(indexes.dataset.columns.length)),
  }));

  function selectionOf(filter: Filter): Selection {
    const keys = NAMES.map((name) => CLAUSES[name].key(filter));
    if (keys.every((key) => key === '')) return everything();
    return selections.of(keys, () => {
      const asked = NAMES.flatMap((name, i) =>
        keys[i] ? [parts.of([name, keys[i]], () => CLAUSES[name].rows(indexes, filter))] : [],
      );
      return { filter, set: rowSet(indexes.time(), asked.reduce(intersection)) };
    });
  }

  let last: { readonly filter: Filter; readonly selection: Selection } | undefined;
  return (filter) => {
    if (last?.filter !== filter) last = { filter, selection: selectionOf(filter) };
    return last.selection;
  };
}
