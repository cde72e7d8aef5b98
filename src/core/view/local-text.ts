import { civilOf, dayOf, daysInMonth } from '../time/civil.ts';
import { DAY, HOUR, MINUTE } from '../time/span.ts';

const SECOND = 1000;
const TENTH = 100;
const PATTERN = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d))?)?)?)?)?$/;

function nearest(local: number, before: number, after: number): number {
  return local - before < after - local ? before : after;
}

function roundYear(local: number): number {
  const { year } = civilOf(Math.floor(local / DAY));
  return nearest(local, dayOf(year, 1, 1) * DAY, dayOf(year + 1, 1, 1) * DAY);
}

function roundMonth(local: number): number {
  const { year, month } = civilOf(Math.floor(local / DAY));
  return nearest(local, dayOf(year, month, 1) * DAY, dayOf(year, month + 1, 1) * DAY);
}

function clockRound(size: number): (local: number) => number {
  return (local) => Math.round(local / size) * size;
}

/** From coarse to fine; each unit's boundaries are boundaries of the finer ones too. */
const ROUNDINGS: readonly ((local: number) => number)[] = [
  roundYear,
  roundMonth,
  ...[DAY, HOUR, MINUTE, SECOND, TENTH].map(clockRound),
];

/**
 * The local time (ms, as in Zone) rounded to the coarsest of year, month, day, hour, minute, second and tenth of a
 * second that moves it by no more than `most` ms; to a tenth of a second if all do.
 */
export function roundLocal(local: number, most: number): number {
  const rounded = ROUNDINGS.map((round) => round(local));
  return rounded.find((value) => Math.abs(value - local) <= most) ?? rounded[rounded.length - 1];
}

function digits(value: number, count = 2): string {
  return String(value).padStart(count, '0');
}

/**
 * A local time (ms, as in Zone; a whole number of tenths of a second) as its shortest exact text: `2020`, `2020-11`,
 * `2020-11-17`, `2020-11-17T20:27`, `…:05`, `…:05.3`. Undefined outside the years 0 to 9999.
 */
export function printLocal(local: number): string | undefined {
  const dayNumber = Math.floor(local / DAY);
  const time = local - dayNumber * DAY;
  const { year, month, day } = civilOf(dayNumber);
  if (!(year >= 0 && year <= 9999)) return undefined;
  const date = `${digits(year, 4)}-${digits(month)}-${digits(day)}`;
  if (time === 0) return date.replace(/(-01)?-01$/, '');
  const hours = Math.floor(time / HOUR);
  const minutes = Math.floor((time % HOUR) / MINUTE);
  const seconds = Math.floor((time % MINUTE) / SECOND);
  const tenths = Math.round((time % SECOND) / TENTH);
  const fine = tenths ? `:${digits(seconds)}.${tenths}` : seconds ? `:${digits(seconds)}` : '';
  return `${date}T${digits(hours)}:${digits(minutes)}${fine}`;
}

/** Reads what `printLocal` writes: the first instant of the unit as a local time in ms, or undefined. */
export function parseLocal(text: string): number | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [year, month, day, hours, minutes, seconds, tenths] = match
    .slice(1)
    .map((part, index) => Number(part ?? (index === 1 || index === 2 ? 1 : 0)));
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  return dayOf(year, month, day) * DAY + hours * HOUR + minutes * MINUTE + seconds * SECOND + tenths * TENTH;
}
