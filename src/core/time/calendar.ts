import { civilOf, dayOf, daysInMonth } from './civil.ts';
import { offsetChange } from './offset-change.ts';
import { DAY, HOUR, MINUTE } from './span.ts';
import type { Zone } from './zone.ts';

/** Units of the calendar, fine to coarse. Weeks begin on Monday. */
export type CalendarUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

type ClockUnit = 'second' | 'minute' | 'hour';
type DateUnit = Exclude<CalendarUnit, ClockUnit>;

const CLOCK_MS: Readonly<Record<ClockUnit, number>> = { second: 1000, minute: MINUTE, hour: HOUR };

/** Number of the day, week, month or year that holds the local time, and back to its first day. */
const DATE_UNITS: Readonly<
  Record<
    DateUnit,
    { readonly indexOf: (day: number) => number; readonly firstDay: (index: number) => number }
  >
> = {
  day: { indexOf: (day) => day, firstDay: (index) => index },
  // Day 0 was a Thursday.
  week: { indexOf: (day) => Math.floor((day + 3) / 7), firstDay: (index) => index * 7 - 3 },
  month: {
    indexOf: (day) => {
      const { year, month } = civilOf(day);
      return year * 12 + month - 1;
    },
    firstDay: (index) => dayOf(0, index + 1, 1),
  },
  year: { indexOf: (day) => civilOf(day).year, firstDay: (index) => dayOf(index, 1, 1) },
};

function isClockUnit(unit: CalendarUnit): unit is ClockUnit {
  return unit in CLOCK_MS;
}

function floorClock(instant: number, size: number, zone: Zone): number {
  const offset = zone.offsetAt(instant);
  const floor = Math.floor((instant + offset) / size) * size - offset;
  if (zone.offsetAt(floor) === offset) return floor;
  return floorClock(offsetChange(floor, instant, zone.offsetAt) - 1, size, zone);
}

function ceilClock(instant: number, size: number, zone: Zone): number {
  const offset = zone.offsetAt(instant);
  const ceil = Math.ceil((instant + offset) / size) * size - offset;
  if (zone.offsetAt(ceil) === offset) return ceil;
  return ceilClock(offsetChange(instant, ceil, zone.offsetAt), size, zone);
}

function dateBoundary(index: number, unit: DateUnit, zone: Zone): number {
  return zone.toInstant(DATE_UNITS[unit].firstDay(index) * DAY);
}

function floorIndex(instant: number, unit: DateUnit, step: number, zone: Zone): number {
  const index = DATE_UNITS[unit].indexOf(Math.floor(zone.toLocal(instant) / DAY));
  return Math.floor(index / step) * step;
}

/**
 * The last boundary of `step` units at or before the instant (ms). Boundaries are readings of the zone's clocks that are
 * whole multiples of the step: days begin at local midnight, or at the jump where midnight is skipped; an hour that the
 * clocks show twice has two boundaries, one that they skip has none.
 */
export function floorTo(instant: number, unit: CalendarUnit, step: number, zone: Zone): number {
  if (isClockUnit(unit)) return floorClock(instant, CLOCK_MS[unit] * step, zone);
  return dateBoundary(floorIndex(instant, unit, step, zone), unit, zone);
}

/** The first boundary of `step` units at or after the instant (ms). */
export function ceilTo(instant: number, unit: CalendarUnit, step: number, zone: Zone): number {
  if (isClockUnit(unit)) return ceilClock(instant, CLOCK_MS[unit] * step, zone);
  let index = floorIndex(instant, unit, step, zone);
  let boundary = dateBoundary(index, unit, zone);
  while (boundary < instant) {
    index += step;
    boundary = dateBoundary(index, unit, zone);
  }
  return boundary;
}

/**
 * The instant (ms) `count` units later, or earlier when negative. From days up the clock's reading stays the same and a
 * day that the month lacks becomes its last; below days real time passes.
 */
export function offsetBy(instant: number, unit: CalendarUnit, count: number, zone: Zone): number {
  if (isClockUnit(unit)) return instant + CLOCK_MS[unit] * count;
  const local = zone.toLocal(instant);
  const day = Math.floor(local / DAY);
  const time = local - day * DAY;
  return zone.toInstant(shiftDay(day, unit, count) * DAY + time);
}

function shiftDay(day: number, unit: DateUnit, count: number): number {
  if (unit === 'day') return day + count;
  if (unit === 'week') return day + 7 * count;
  const civil = civilOf(day);
  const months = civil.year * 12 + civil.month - 1 + (unit === 'year' ? 12 * count : count);
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return dayOf(year, month, Math.min(civil.day, daysInMonth(year, month)));
}
