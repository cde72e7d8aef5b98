import { type CalendarUnit, ceilTo, floorTo } from './calendar.ts';
import { DAY, HOUR, length, MINUTE, type Span } from './span.ts';
import type { Zone } from './zone.ts';

interface TickLevel {
  readonly unit: CalendarUnit;
  readonly step: number;
  readonly approxMs: number;
  /** Unit of the row above. */
  readonly context?: CalendarUnit;
}

const YEAR = 365.2425 * DAY;

/** The levels of an axis, fine to coarse; two-day steps and weeks are counted through, not begun anew each month. */
export const TICK_LEVELS: readonly TickLevel[] = [
  { unit: 'second', step: 1, approxMs: 1000, context: 'day' },
  { unit: 'second', step: 5, approxMs: 5000, context: 'day' },
  { unit: 'second', step: 15, approxMs: 15_000, context: 'day' },
  { unit: 'second', step: 30, approxMs: 30_000, context: 'day' },
  { unit: 'minute', step: 1, approxMs: MINUTE, context: 'day' },
  { unit: 'minute', step: 5, approxMs: 5 * MINUTE, context: 'day' },
  { unit: 'minute', step: 15, approxMs: 15 * MINUTE, context: 'day' },
  { unit: 'minute', step: 30, approxMs: 30 * MINUTE, context: 'day' },
  { unit: 'hour', step: 1, approxMs: HOUR, context: 'day' },
  { unit: 'hour', step: 3, approxMs: 3 * HOUR, context: 'day' },
  { unit: 'hour', step: 6, approxMs: 6 * HOUR, context: 'day' },
  { unit: 'hour', step: 12, approxMs: 12 * HOUR, context: 'day' },
  { unit: 'day', step: 1, approxMs: DAY, context: 'month' },
  { unit: 'day', step: 2, approxMs: 2 * DAY, context: 'month' },
  { unit: 'week', step: 1, approxMs: 7 * DAY, context: 'month' },
  { unit: 'month', step: 1, approxMs: YEAR / 12, context: 'year' },
  { unit: 'month', step: 3, approxMs: YEAR / 4, context: 'year' },
  { unit: 'year', step: 1, approxMs: YEAR },
  { unit: 'year', step: 2, approxMs: 2 * YEAR },
  { unit: 'year', step: 5, approxMs: 5 * YEAR },
  { unit: 'year', step: 10, approxMs: 10 * YEAR },
  { unit: 'year', step: 20, approxMs: 20 * YEAR },
  { unit: 'year', step: 50, approxMs: 50 * YEAR },
  { unit: 'year', step: 100, approxMs: 100 * YEAR },
];

/** Ticks of one level: every `step` units. */
export interface TickRow {
  readonly unit: CalendarUnit;
  readonly step: number;
  /** Instants in ms, rising. */
  readonly instants: readonly number[];
}

/** Two rows of an axis. */
export interface Ticks extends TickRow {
  /**
   * The row above, e.g. days over hours; absent where the ticks are years. It begins with the last boundary at or before
   * the span, so that its label can stand at the near edge.
   */
  readonly context?: TickRow;
}

function boundaries(first: number, to: number, unit: CalendarUnit, step: number, zone: Zone): number[] {
  const instants: number[] = [];
  for (let at = first; at <= to; at = ceilTo(at + 1, unit, step, zone)) instants.push(at);
  return instants;
}

/** The ticks inside the span, as many as keep about `minPx` between neighbours on an axis of `widthPx`. */
export function ticks(span: Span, zone: Zone, widthPx: number, minPx: number): Ticks {
  const minMs = (minPx * length(span)) / widthPx;
  const level = TICK_LEVELS.find(({ approxMs }) => approxMs >= minMs) ?? TICK_LEVELS[TICK_LEVELS.length - 1];
  const { unit, step, context } = level;
  const first = ceilTo(span.from, unit, step, zone);
  const row = { unit, step, instants: boundaries(first, span.to, unit, step, zone) };
  if (!context) return row;
  const start = floorTo(span.from, context, 1, zone);
  return {
    ...row,
    context: { unit: context, step: 1, instants: boundaries(start, span.to, context, 1, zone) },
  };
}
