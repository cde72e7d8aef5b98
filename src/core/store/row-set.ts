import { addBit, type Bitset, emptyBits, intersection, members } from '../../base/bitset.ts';
import { lazy } from '../../base/lazy.ts';
import { type Ranked, rank, ranked } from '../../base/rank.ts';
import type { Cut, TimeIndex } from './time-index.ts';

/** A set of rows, ready to be counted in any span: as bits in the order of starts and in the order of ends. */
export interface RowSet {
  readonly index: TimeIndex;
  readonly count: number;
  readonly byStart: Ranked;
  byEnd(): Ranked;
  /** The rows by date. */
  rows(): Uint32Array;
  /** The rows by their ends. */
  rowsByEnd(): Uint32Array;
}

function inEndOrder({ endPlace, length }: TimeIndex, bits: Bitset): Bitset {
  const byEnd = emptyBits(length);
  for (let w = 0; w < bits.length; w++) {
    let word = bits[w] | 0;
    while (word !== 0) {
      addBit(byEnd, endPlace[(w << 5) + 31 - Math.clz32(word & -word)]);
      word &= word - 1;
    }
  }
  return byEnd;
}

/** The set of the rows in `bits`. `endBits` gives the same set in the order of ends, where that is cheaper. */
export function rowSet(index: TimeIndex, bits: Bitset, endBits?: () => Bitset | undefined): RowSet {
  const byStart = ranked(bits);
  const byEnd = lazy(() => ranked(endBits?.() ?? inEndOrder(index, bits)));
  const { count } = byStart;
  return {
    index,
    count,
    byStart,
    byEnd,
    rows: lazy(() => members(bits, count)),
    rowsByEnd: lazy(() => members(byEnd().bits, count, index.endOrder)),
  };
}

/** The rows that are in both sets. */
export function common(a: RowSet, b: RowSet): RowSet {
  return rowSet(a.index, intersection(a.byStart.bits, b.byStart.bits), () =>
    intersection(a.byEnd().bits, b.byEnd().bits),
  );
}

/** How many rows of the set share an instant with the span that cuts there. */
export function countIn(set: RowSet, cut: Cut): number {
  return rank(set.byStart, cut.started) - rank(set.byEnd(), cut.over);
}
