import type { Precision } from './precision.ts';
import type { EdtfTime } from './time-of-day.ts';

/** One date as written. */
export interface WrittenDate {
  /** Astronomical year (0 is 1 BCE); unspecified digits count as 0. */
  readonly year: number;
  /** How many digits at the end of the year are X. */
  readonly unknownDigits: number;
  /** 1 to 12; 21 to 24 for spring to winter; 'XX' when unspecified. */
  readonly month?: number | 'XX';
  readonly day?: number | 'XX';
  readonly time?: EdtfTime;
  /** `?` uncertain, `~` approximate, `%` both. */
  readonly qualifier: '' | '?' | '~' | '%';
}

/** One date, as written and as the instants (ms) it may stand for: [earliest, latest). */
export interface EdtfDate extends WrittenDate {
  readonly precision: Precision;
  readonly earliest: number;
  readonly latest: number;
}
