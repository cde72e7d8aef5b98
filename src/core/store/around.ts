import { countBelow } from '../../base/bisect.ts';
import { hasBit } from '../../base/bitset.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { whenAt } from '../dataset/when-at.ts';
import { STATUSES } from '../model/vocabulary.ts';
import { DAY, HOUR } from '../time/span.ts';
import { kinOf } from './kin.ts';
import { rowsIn } from './ongoing.ts';
import type { RowSet } from './row-set.ts';

/** Rows that are looked at on each side before nothing is found. */
export const LOOKS = 20_000;
/** Of what is found on a side, so many are compared. */
export const FOUND = 16;
/** Of what shares the time, so many are looked at. */
export const TOGETHER = FOUND * 4;
const MOST = { before: 2, after: 2, about: 4 } as const;
/** What is known no better than this is about the same time as nothing. */
export const DAY_AT_MOST = DAY + HOUR;

export interface RowsAround {
  readonly before: readonly number[];
  readonly about: readonly number[];
  readonly after: readonly number[];
}

export const EXPECTED = STATUSES.indexOf('expected');

/** Whether one row is known to come before another, by their bounds or by relations. */
export function isKnownBefore({ columns, order }: Dataset, one: number, other: number): boolean {
  return order?.isBefore(one, other) ?? columns.startLatest[one] <= columns.startEarliest[other];
}

/** The nearest of the rows that were found on each side. */
export function nearestRows(
  { before, about, after }: RowsAround,
  isBefore: (one: number, other: number) => boolean,
): RowsAround {
  const nearest = (found: readonly number[], isNearer: (one: number, other: number) => boolean) =>
    [...new Set(found)]
      .filter((one) => !found.some((other) => other !== one && isNearer(other, one)))
      .sort((a, b) => a - b);
  return {
    before: nearest(before, (one, other) => isBefore(other, one) && !isBefore(one, other)).slice(
      -MOST.before,
    ),
    about: [...new Set(about)].slice(0, MOST.about),
    after: nearest(after, (one, other) => isBefore(one, other) && !isBefore(other, one)).slice(0, MOST.after),
  };
}

/** The nearest events of a set round one of the data set; SPEC.md has the rules. */
export function rowsAround(dataset: Dataset, set: RowSet, row: number): RowsAround {
  const { columns, order } = dataset;
  const { startEarliest, endLatest, partOf, status, length } = columns;
  const { own, wholes } = kinOf(partOf, row);
  const when = whenAt(columns, row);
  const isWanted = (one: number) =>
    hasBit(set.byStart.bits, one) && !own.has(one) && !wholes.has(one) && status[one] !== EXPECTED;

  function look(from: number, step: 1 | -1, isFit: (one: number) => boolean): number[] {
    const found: number[] = [];
    for (let one = from, looks = 0; one >= 0 && one < length && looks < LOOKS; one += step, looks++) {
      if (isWanted(one) && isFit(one) && found.push(one) === FOUND) break;
    }
    return found;
  }

  const isBefore = (one: number, other: number) => isKnownBefore(dataset, one, other);
  const earlier = [
    ...look(row - 1, -1, (one) => isBefore(one, row)),
    ...[...(order?.linkedBefore(row) ?? [])].filter(isWanted),
  ];
  const later = [
    ...look(Math.max(row + 1, countBelow(startEarliest, when.startLatest)), 1, (one) => isBefore(row, one)),
    ...[...(order?.linkedAfter(row) ?? [])].filter(isWanted),
  ];
  const isFine = when.endLatest - when.startEarliest <= DAY_AT_MOST;
  const together = isFine ? rowsIn(set, { from: when.startEarliest, to: when.endLatest }, 0, TOGETHER) : [];
  const about = [...together].filter(
    (one) =>
      isWanted(one) &&
      endLatest[one] - startEarliest[one] <= DAY_AT_MOST &&
      !isBefore(one, row) &&
      !isBefore(row, one),
  );
  const coinciding = [...(order?.coinciding(row) ?? [])].filter(isWanted);
  return nearestRows({ before: earlier, about: [...coinciding, ...about], after: later }, isBefore);
}
