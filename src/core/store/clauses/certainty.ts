import { type Bitset, bitsWhere, intersection } from '../../../base/bitset.ts';
import { type EventColumns, FLAG } from '../../dataset/event-columns.ts';
import { PRECISIONS, type Precision } from '../../model/vocabulary.ts';
import { type Clause, listKey } from '../clause.ts';
import type { Certainty } from '../filter.ts';
import type { Indexes } from '../indexes.ts';

/** A place counts as near when it is known to this many metres. */
const NEAR = 5000;

function knownTo({ length, precision }: EventColumns, least: Precision): Bitset {
  return bitsWhere(length, (row) => precision[row] >= PRECISIONS.indexOf(least));
}

function toldBy({ length, origins }: EventColumns, publishers: number): Bitset {
  return bitsWhere(length, (row) => origins[row] >= publishers);
}

const ROWS: Readonly<Record<Certainty, (columns: EventColumns) => Bitset>> = {
  month: (columns) => knownTo(columns, 'month'),
  day: (columns) => knownTo(columns, 'day'),
  hour: (columns) => knownTo(columns, 'hour'),
  'near-place': ({ length, x, radius }) =>
    bitsWhere(length, (row) => radius[row] <= NEAR && !Number.isNaN(x[row])),
  'exact-place': ({ length, flags }) => bitsWhere(length, (row) => (flags[row] & FLAG.exactPlace) !== 0),
  'two-sources': (columns) => toldBy(columns, 2),
  'three-sources': (columns) => toldBy(columns, 3),
};

/** The rows that are certain in one respect. */
export function rowsCertain({ dataset }: Indexes, certainty: Certainty): Bitset {
  return ROWS[certainty](dataset.columns);
}

export const certaintyClause: Clause = {
  key: ({ certainty }) => listKey(certainty),
  rows: (indexes, { certainty }) => certainty.map((one) => rowsCertain(indexes, one)).reduce(intersection),
};
