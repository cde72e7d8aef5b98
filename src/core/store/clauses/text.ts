import { addAll, type Bitset, intersection } from '../../../base/bitset.ts';
import type { Clause } from '../clause.ts';
import type { Indexes } from '../indexes.ts';
import { addRowsOf } from '../participations.ts';
import { rowsWithCodes } from '../rows-with-codes.ts';
import { piecesOf, type Term, termsOf } from '../search-terms.ts';
import { codesWith, type JoinedTexts } from '../text-index.ts';
import { ANY_PART } from '../wanted-parts.ts';

/** The rows with one of the term's needles in their title, actors, place or further text. */
function rowsWithTerm(indexes: Indexes, term: Term): Bitset {
  const { dataset } = indexes;
  const { columns } = dataset;
  const { titles, actors, places, further } = indexes.texts();
  const codesIn = (texts: readonly JoinedTexts[]) => term.flatMap((needle) => codesWith(texts, needle));
  const rows = rowsWithCodes(columns.title, codesIn(titles), dataset.titles.length);
  const inPlaces = codesIn(places);
  if (inPlaces.length > 0) addAll(rows, rowsWithCodes(columns.place, inPlaces, dataset.places.length));
  const inActors = [...new Set(codesIn(actors))];
  if (inActors.length > 0) addRowsOf(rows, indexes.participations(), inActors, ANY_PART);
  for (const needle of term) addAll(rows, further.rowsWith(needle));
  return rows;
}

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
