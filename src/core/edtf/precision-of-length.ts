import { DAY, HOUR, MINUTE } from '../time/span.ts';
import type { Precision } from './precision.ts';

/** The longest stretch that each precision names, in ms; a day may have a 25th hour. */
const LONGEST: readonly (readonly [number, Precision])[] = [
  [1000, 'second'],
  [MINUTE, 'minute'],
  [HOUR, 'hour'],
  [DAY + HOUR, 'day'],
  [31 * DAY + HOUR, 'month'],
  [92 * DAY + HOUR, 'season'],
  [366 * DAY, 'year'],
  [3653 * DAY, 'decade'],
  [36_525 * DAY, 'century'],
];

/** What it amounts to that something happened once within a stretch of so many ms. */
export function precisionOfLength(ms: number): Precision {
  return LONGEST.find(([longest]) => ms <= longest)?.[1] ?? 'millennium';
}
