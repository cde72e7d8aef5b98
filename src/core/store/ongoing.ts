import { hasBit } from '../../base/bitset.ts';
import { rank } from '../../base/rank.ts';
import type { Span } from '../time/span.ts';
import type { RowSet } from './row-set.ts';
import { type Cut, cutAt } from './time-index.ts';

/** How many rows of the set began before the span and still go on in it. */
export function countOngoing(set: RowSet, cut: Cut): number {
  return rank(set.byStart, cut.before) - rank(set.byEnd(), cut.over);
}

/**
 * The first `most` rows of the set that began before the span and still go on in it, by date. Groups of 1024 and of 32
 * rows in which nothing lasts that long are passed over.
 */
export function ongoing({ index, byStart }: RowSet, cut: Cut, from: number, most: number): Uint32Array {
  const { lastEnd32, lastEnd1024, columns } = index;
  const found = new Uint32Array(most);
  let count = 0;
  let row = 0;
  while (row < cut.before && count < most) {
    const group = row >>> 5;
    if ((row & 1023) === 0 && lastEnd1024[row >>> 10] <= from) row += 1024;
    else if ((row & 31) === 0 && (byStart.bits[group] === 0 || lastEnd32[group] <= from)) row += 32;
    else {
      if (hasBit(byStart.bits, row) && columns.endLatest[row] > from) found[count++] = row;
      row++;
    }
  }
  return found.subarray(0, count);
}

/** Rows `offset` to `offset + limit` of those that share an instant with the span, by date. */
export function rowsIn(set: RowSet, span: Span, offset: number, limit: number): Uint32Array {
  const cut = cutAt(set.index, span);
  const earlier = countOngoing(set, cut);
  const first = rank(set.byStart, cut.before);
  const inside = set
    .rows()
    .subarray(
      first + Math.max(0, offset - earlier),
      Math.min(rank(set.byStart, cut.started), first + Math.max(0, offset + limit - earlier)),
    );
  if (offset >= earlier) return inside;
  const started = ongoing(set, cut, span.from, Math.min(earlier, offset + limit)).subarray(offset);
  const rows = new Uint32Array(started.length + inside.length);
  rows.set(started);
  rows.set(inside, started.length);
  return rows;
}
