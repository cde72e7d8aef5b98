import type { Bounds } from '../../core/space/bounds.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { EngineSet } from '../set/engine-set.ts';
import type { Row } from '../set/run-statements.ts';
import type { BoundValues } from './bound-values.ts';
import { type Asked, conditionsOf } from './conditions.ts';

/** A set as questions are put to it: about a map window alone, and to be given up by a signal, where there are these. */
export interface AskedSet {
  readonly set: EngineSet;
  readonly window?: Bounds;
  readonly signal?: AbortSignal;
}

function askedOf({ window }: AskedSet, filter: Filter): Asked {
  return { filter, ...(window && { window }) };
}

/** The answer to a statement that is made with the values that are bound to it. */
export function answered(
  { set, signal }: AskedSet,
  statement: (values: BoundValues) => string,
): Promise<readonly Row[]> {
  const values = set.values();
  const sql = statement(values);
  return set.run(`${values.head()}${sql}`, values.values, values.types, signal);
}

/** `WHERE` with all conditions, or nothing. */
export function where(conditions: readonly string[]): string {
  return conditions.length > 0 ? `WHERE ${conditions.map((one) => `(${one})`).join(' AND ')}` : '';
}

/** The conditions of a filter in the window that is asked about. */
export function filtered(asked: AskedSet, values: BoundValues, filter: Filter): string[] {
  return conditionsOf(asked.set, values, askedOf(asked, filter));
}

/** The number in the first cell of an answer. */
export function single([[value]]: readonly Row[]): number {
  return Number(value);
}

/** Counts by code, as an array as long as the list; codes beyond it stand for no value. */
export function byCode(rows: readonly Row[], length: number): Uint32Array {
  const counts = new Uint32Array(length);
  for (const [code, count] of rows) {
    if (code !== null && Number(code) < length) counts[Number(code)] = Number(count);
  }
  return counts;
}
