import type { Instead } from '../query/bound-values.ts';
import type { EngineSet } from './engine-set.ts';

/** One event in so many is in the sample of a set, by chance. */
export const SHARE = 50;

/** Sets of fewer events have no sample: all of them are counted in time. */
export const SAMPLED_FROM = 1_000_000;

/** What nobody asks of a sample. */
const UNASKED = 'id, whole, locator, date, time, zone, summary, kind';

/** A query of the rows of a table that are in the sample. */
export function sampleOf(table: string): string {
  return `SELECT * EXCLUDE (${UNASKED}) FROM ${table} WHERE hash(row) % ${SHARE} = 0`;
}

/** A set that reads other tables in place of its own, by their names, and counts row by row. */
export function readingInstead(set: EngineSet, instead: Instead): EngineSet {
  return { ...set, cubes: [], values: () => set.values(instead) };
}
