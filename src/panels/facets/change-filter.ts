import type { Filter } from '../../core/store/filter.ts';
import { FACETS, type Facet } from '../../core/store/query.ts';

/** The filter with one value of a facet chosen, or no longer. */
export function toggled(filter: Filter, facet: Facet, id: string): Filter {
  const chosen: readonly string[] = filter[facet];
  const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
  return next.length === 0 ? without(filter, facet) : { ...filter, [facet]: next };
}

/** What can be dropped from a filter as a whole. */
export type Clause = Facet | 'q';

/** The filter without one clause. Dropping actors or places drops what they mean together as well. */
export function without(filter: Filter, clause: Clause): Filter {
  if (clause === 'q') return { ...filter, q: '' };
  if (clause === 'actor') return { ...filter, actor: [], actors: 'any' };
  if (clause === 'place') return { ...filter, place: [], places: 'own' };
  return { ...filter, [clause]: [] };
}

/** The clauses that ask for something, in the order of the facets. */
export function activeClauses(filter: Filter): readonly Clause[] {
  const clauses: Clause[] = FACETS.filter((facet) => filter[facet].length > 0);
  if (filter.q.trim() !== '') clauses.push('q');
  return clauses;
}
