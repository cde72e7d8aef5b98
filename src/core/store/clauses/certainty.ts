import { type Bitset, bitsWhere, intersection } from '../../../base/bitset.ts';
import { type EventColumns, FLAG } from '../../dataset/event-columns.ts';
import { PRECISIONS, type Precision } from '../../model/vocabulary.ts';
import { type Clause, listKey } from '../clause.ts';
import type { Certainty } from '../filter.ts';
import type { Indexes } from '../indexes.ts';
import { rowsWithCodes } from '../rows-with-codes.ts';

/** A place counts as near when it is known to this many metres. */
const NEAR = 5000;

/** Codes of one byte from a number on. */
function from(least: number): Uint8Array {
  return new Uint8Array(256).fill(1, least);
}

function knownTo({ precision }: EventColumns, least: Precision): Bitset {
  return rowsWithCodes(precision, from(PRECISIONS.indexOf(least)));
}

const EXACT_PLACE = Uint8Array.from({ length: 256 }, (_, flags) => flags & FLAG.exactPlace);

const ROWS: Readonly<Record<Certainty, (columns: EventColumns) => Bitset>> = {
  month: (columns) => knownTo(columns, 'month'),
  day: (columns) => knownTo(columns, 'day'),
  hour: (columns) => knownTo(columns, 'hour'),
  'near-place': ({ length, x, radius }) =>
    bitsWhere(length, (row) => radius[row] <= NEAR && !Number.isNaN(x[row])),
  'exact-place': ({ flags }) => rowsWithCodes(flags, EXACT_PLACE),
  'two-sources': ({ origins }) => rowsWithCodes(origins, from(2)),
  'three-sources': ({ origins }) => rowsWithCodes(origins, from(3)),
};

/** The rows that are certain in one respect. */
export function rowsCertain({ dataset }: Indexes, certainty: Certainty): Bitset {
  return ROWS[certainty](dataset.columns);
}

export const certaintyClause: Clause = {
  key: ({ certainty }) => listKey(certainty),
  rows: (indexes, { certainty }) => certainty.map((one) => rowsCertain(indexes, one)).reduce(intersection),
};
