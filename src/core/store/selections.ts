import { allBits, type Bitset, intersection } from '../../base/bitset.ts';
import { lazy } from '../../base/lazy.ts';
import { Recent } from '../../base/recent.ts';
import type { Bounds } from '../space/bounds.ts';
import type { Clause } from './clause.ts';
import { actorClause } from './clauses/actor.ts';
import { certaintyClause } from './clauses/certainty.ts';
import { categoryClause, sourceClause, statusClause } from './clauses/code-clauses.ts';
import { placeClause } from './clauses/place.ts';
import { textClause } from './clauses/text.ts';
import { type Filter, NO_FILTER } from './filter.ts';
import type { Indexes } from './indexes.ts';
import { type RowSet, rowSet } from './row-set.ts';
import { rowsWithin } from './rows-within.ts';

/** The parts of a filter; adding one is adding a line. The actors' part holds their roles and attributions too. */
const CLAUSES = {
  actor: actorClause,
  category: categoryClause,
  status: statusClause,
  place: placeClause,
  source: sourceClause,
  certainty: certaintyClause,
  text: textClause,
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

/**
 * Where filters become rows: the parts that ask for something are combined here and nowhere else. The returned function
 * gives the selecting of the whole set, or of what lies in the bounds of a map window.
 */
export function selector(indexes: Indexes): (window?: Bounds) => Select {
  const parts = new Recent<Bitset>(PARTS_KEPT);
  const selections = new Recent<Selection>(SELECTIONS_KEPT);
  const everything = lazy(() => ({
    filter: NO_FILTER,
    set: rowSet(indexes.time(), allBits(indexes.dataset.columns.length)),
  }));

  function partsOf(filter: Filter, keys: readonly string[], window: Bounds | undefined): readonly Bitset[] {
    const asked = NAMES.flatMap((name, i) =>
      keys[i] ? [parts.of([name, keys[i]], () => CLAUSES[name].rows(indexes, filter))] : [],
    );
    if (!window) return asked;
    const { south, west, north, east } = window;
    const seen = () => rowsWithin(indexes.dataset.columns, window);
    return [...asked, parts.of(['within', south, west, north, east], seen)];
  }

  /** The rows in the order of their ends, where every part that asks for something tells them so. */
  function endRowsOf(filter: Filter, keys: readonly string[]): Bitset | undefined {
    const parts: Bitset[] = [];
    for (const [i, name] of NAMES.entries()) {
      if (!keys[i]) continue;
      const clause: Clause = CLAUSES[name];
      const rows = clause.endRows?.(indexes, filter);
      if (!rows) return undefined;
      parts.push(rows);
    }
    return parts.reduce(intersection);
  }

  function selectionOf(filter: Filter, window: Bounds | undefined): Selection {
    const keys = NAMES.map((name) => CLAUSES[name].key(filter));
    if (!window && keys.every((key) => key === '')) return everything();
    return selections.of([...keys, window?.south, window?.west, window?.north, window?.east], () => ({
      filter,
      set: rowSet(indexes.time(), partsOf(filter, keys, window).reduce(intersection), () =>
        window ? undefined : endRowsOf(filter, keys),
      ),
    }));
  }

  return (window) => {
    let last: { readonly filter: Filter; readonly selection: Selection } | undefined;
    return (filter) => {
      if (last?.filter !== filter) last = { filter, selection: selectionOf(filter, window) };
      return last.selection;
    };
  };
}
