import type { Bitset } from '../../base/bitset.ts';
import type { Filter } from './filter.ts';
import type { Indexes } from './indexes.ts';

/** One part of a filter. All parts that ask for something have to hold. */
export interface Clause {
  /** What the filter asks for in this part, or '' for nothing; filters that mean the same give the same. */
  key(filter: Filter): string;
  /** The rows that have it. Only asked when there is a key. */
  rows(indexes: Indexes, filter: Filter): Bitset;
  /** The same rows in the order of their ends, where they are had without sorting. */
  endRows?(indexes: Indexes, filter: Filter): Bitset | undefined;
}

/** A list of values as a key: their order and repetition mean nothing. */
export function listKey(values: readonly string[]): string {
  return [...new Set(values)].sort().join(',');
}
