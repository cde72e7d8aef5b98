import { countCommon } from '../../base/bitset.ts';
import { lazy } from '../../base/lazy.ts';
import { Recent } from '../../base/recent.ts';
import { STATUSES } from '../model/vocabulary.ts';
import { countActors } from './actor-counts.ts';
import { rowsCertain } from './clauses/certainty.ts';
import { codeCounter } from './code-counts.ts';
import { CERTAINTIES, type Filter } from './filter.ts';
import type { Indexes } from './indexes.ts';
import { countParts } from './part-counts.ts';
import { placeCounter } from './place-counts.ts';
import { FACETS, type Facet } from './query.ts';
import type { Select, Selection } from './selections.ts';

/** Events per value among the events that pass whatever is chosen in the facet. */
export type Counter = (selection: Selection) => Uint32Array;

function countersOf(indexes: Indexes): Readonly<Record<Facet, Counter>> {
  const { dataset } = indexes;
  const certain = lazy(() => CERTAINTIES.map((certainty) => rowsCertain(indexes, certainty)));
  const codes = (facet: 'category' | 'status' | 'source', values: number): Counter => {
    const count = codeCounter(dataset.columns[facet], values);
    return ({ set }) => count(set);
  };
  return {
    actor: (selection) => countActors(indexes, selection),
    role: (selection) => countParts(indexes, selection, 'role'),
    attribution: (selection) => countParts(indexes, selection, 'attribution'),
    category: codes('category', dataset.categories.length),
    status: codes('status', STATUSES.length),
    place: placeCounter(dataset),
    certainty: ({ set }) => Uint32Array.from(certain(), (rows) => countCommon(rows, set.byStart.bits)),
    source: codes('source', dataset.sources.length),
  };
}

/** Counts that are kept: those of all facets for a few filters. */
const COUNTS_KEPT = 4 * FACETS.length;

/** Counts events per value of a facet: of each value, those that pass when it alone is chosen in the facet. */
export function facetCounter(indexes: Indexes) {
  const counters = countersOf(indexes);
  const kept = new Recent<Uint32Array>(COUNTS_KEPT);
  return (select: Select, filter: Filter, facet: Facet): Uint32Array => {
    const asked = { ...filter, [facet]: [] };
    const { set } = select(asked);
    return kept.of([facet, set, asked.places], () => counters[facet]({ set, filter: asked }));
  };
}
