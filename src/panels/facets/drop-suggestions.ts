import { type Answer, mapAnswer, together } from '../../base/answer.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { EventQuery } from '../../core/store/query.ts';
import { activeClauses, type Clause, without } from './change-filter.ts';

export interface Suggestion {
  readonly clause: Clause;
  /** Events found without the clause. */
  readonly found: number;
}

/** The clauses without which something would be found, those that help most first. */
export function dropSuggestions(query: EventQuery, filter: Filter): Answer<readonly Suggestion[]> {
  const clauses = activeClauses(filter);
  const counts = together(clauses.map((clause) => query.count(without(filter, clause))));
  return mapAnswer(counts, (found) =>
    clauses
      .map((clause, at) => ({ clause, found: found[at] }))
      .filter((suggestion) => suggestion.found > 0)
      .sort((a, b) => b.found - a.found),
  );
}
