import type { Precision } from './precision.ts';

/**
 * When something happened, as far as it is known, on the axis of instants (ms since 1970-01-01T00:00Z). The event began
 * somewhere in [startEarliest, startLatest] and ended somewhere in [endEarliest, endLatest]; ends are exclusive.
 * For a momentary event (`lasting` false) all four only say that it lies in [startEarliest, endLatest): startLatest
 * equals endLatest and endEarliest equals startEarliest.
 *
 * Something that goes on without an end (`2014/..`) has endEarliest = endLatest = Infinity; something whose end is not
 * known (`2014/`) may have ended at any time since it began: endEarliest = startEarliest, endLatest = Infinity. The same
 * holds for beginnings, with -Infinity.
 */
export interface When {
  readonly startEarliest: number;
  readonly startLatest: number;
  readonly endEarliest: number;
  readonly endLatest: number;
  /** It took a stretch of time, rather than happening once somewhere inside one. */
  readonly lasting: boolean;
  /** No beginning (end) is known: startEarliest is -Infinity (endLatest is Infinity). */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}
