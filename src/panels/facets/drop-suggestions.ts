import { type Answer, mapAnswer, together } from '../../base/answer.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { EventQuery } from '../../core/store/query.ts';
import { activeClauses, type Clause, without } from './change-filter.ts';

export interface Suggestion {
  readonly clause: Clause | 'within';
  /** Events found without the clause. */
  readonly found: number;
}

/** The clauses, the map's window among them where it filters, without which something would be found, best first. */
export function dropSuggestions(
  query: EventQuery,
  filter: Filter,
  withinMap: boolean,
): Answer<readonly Suggestion[]> {
  const clauses: readonly Suggestion['clause'][] = [...activeClauses(filter), ...windowClause(withinMap)];
  const counts = together(
    clauses.map((clause) =>
      clause === 'within' ? query.within(undefined).count(filter) : query.count(without(filter, clause)),
    ),
  );
  return mapAnswer(counts, (found) =>
    clauses
      .map((clause, at) => ({ clause, found: found[at] }))
      .filter((suggestion) => suggestion.found > 0)
      .sort((a, b) => b.found - a.found),
  );
}

/** The map's window as a clause, where it filters. */
export function windowClause(withinMap: boolean): readonly 'within'[] {
  return withinMap ? ['within'] : [];
}
