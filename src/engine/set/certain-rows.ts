import { FLAG } from '../../core/dataset/event-columns.ts';
import { PRECISIONS } from '../../core/model/vocabulary.ts';
import { CERTAINTIES, type Certainty } from '../../core/store/filter.ts';

/** How a statement asks whether a number has one of some bits. */
interface Bits {
  hasBits(column: string, bits: string): string;
}

/** What each certainty asks of a row (F9), as SQL; the numbers are our own. */
export const CERTAIN: Readonly<Record<Certainty, (values: Bits) => string>> = {
  month: () => `precision >= ${PRECISIONS.indexOf('month')}`,
  day: () => `precision >= ${PRECISIONS.indexOf('day')}`,
  hour: () => `precision >= ${PRECISIONS.indexOf('hour')}`,
  'near-place': () => 'radius <= 5000 AND x IS NOT NULL',
  'exact-place': (values) => values.hasBits('flags', String(FLAG.exactPlace)),
  'two-sources': () => 'origins >= 2',
  'three-sources': () => 'origins >= 3',
};

const DUCKDB: Bits = { hasBits: (column, bits) => `(${column} & ${bits}) <> 0` };

/** Which certainties a row has, as bits, the first of `CERTAINTIES` in the lowest; in DuckDB's SQL. */
export const CERTAIN_BITS = `CAST(${CERTAINTIES.map((one, bit) => `CAST(${CERTAIN[one](DUCKDB)} AS INTEGER) * ${2 ** bit}`).join(' + ')} AS UTINYINT)`;
