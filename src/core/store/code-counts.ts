import { countCommon } from '../../base/bitset.ts';
import { lazy } from '../../base/lazy.ts';
import type { Codes } from '../dataset/code-column.ts';
import type { RowSet } from './row-set.ts';
import { rowsPerCode } from './rows-with-codes.ts';

/** Columns with at most this many values get a set of rows per value; */
const FEW_VALUES = 16;
/** which is quicker to count by when a set holds more than one of so many rows per value. */
const ROWS_PER_VALUE = 64;

/** Counts going through the rows. Codes from `values` on stand for no value. */
function countThrough(rows: Uint32Array, codes: Codes, values: number): Uint32Array {
  // Four tables with one more place for no value: adding to the same number over and over makes the next wait.
  const size = values + 1;
  const counts = new Uint32Array(4 * size);
  for (let i = 0; i < rows.length; i++) counts[(i & 3) * size + Math.min(codes[rows[i]], values)]++;
  return Uint32Array.from(
    { length: values },
    (_, v) => counts[v] + counts[size + v] + counts[2 * size + v] + counts[3 * size + v],
  );
}

/** Counts rows per value of a column that has one code per row. */
export function codeCounter(codes: Codes, values: number): (set: RowSet) => Uint32Array {
  const rowsPerValue = lazy(() => rowsPerCode(codes, values));
  return (set) =>
    values <= FEW_VALUES && set.count * ROWS_PER_VALUE > codes.length * values
      ? Uint32Array.from(rowsPerValue(), (rows) => countCommon(rows, set.byStart.bits))
      : countThrough(set.rows(), codes, values);
}
