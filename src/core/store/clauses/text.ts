import { intersection } from '../../../base/bitset.ts';
import type { Clause } from '../clause.ts';
import { piecesOf, termsOf } from '../search-terms.ts';
import { rowsWithTerm } from '../text-index.ts';

export const textClause: Clause = {
  // In the order of typing, as phrases depend on it.
  key: ({ q }) =>
    piecesOf(q)
      .map((words) => words.join('-'))
      .join(' '),
  rows: (indexes, { q }) =>
    termsOf(q, indexes.texts().synonyms)
      .map((term) => rowsWithTerm(indexes, term))
      .reduce(intersection),
};
