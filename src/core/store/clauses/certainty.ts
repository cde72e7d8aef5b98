import { type Bitset, intersection } from '../../../base/bitset.ts';
import { FLAG } from '../../dataset/columns.ts';
import { PRECISIONS } from '../../model/vocabulary.ts';
import { type Clause, listKey } from '../clause.ts';
import type { Certainty } from '../filter.ts';
import type { Indexes } from '../indexes.ts';
import { rowsWithCodes } from '../rows-with-codes.ts';

function atLeast(precision: 'day' | 'hour'): Uint8Array {
  const from = PRECISIONS.indexOf(precision);
  return new Uint8Array(256).fill(1, from);
}

const EXACT_PLACE = Uint8Array.from({ length: 256 }, (_, flags) => flags & FLAG.exactPlace);

/** The rows that are certain in one respect. */
export function rowsCertain({ dataset }: Indexes, certainty: Certainty): Bitset {
  const { flags, precision } = dataset.columns;
  return certainty === 'exact-place'
    ? rowsWithCodes(flags, EXACT_PLACE)
    : rowsWithCodes(precision, atLeast(certainty));
}

export const certaintyClause: Clause = {
  key: ({ certainty }) => listKey(certainty),
  rows: (indexes, { certainty }) => certainty.map((one) => rowsCertain(indexes, one)).reduce(intersection),
};
