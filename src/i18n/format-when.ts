import type { When } from '../core/edtf/when.ts';
import { DAY, HOUR } from '../core/time/span.ts';
import type { Zone } from '../core/time/zone.ts';
import { formatLocal } from './date-format.ts';
import {
  type DateName,
  nameOfStretch,
  namesOfLimits,
  printDay,
  printLimit,
  printName,
  printRange,
  readingOf,
} from './date-name.ts';
import { type DayPart, dayPartOf } from './day-part.ts';
import type { Filling, MessageKey } from './messages.ts';
import { t } from './t.ts';

type Length = 'long' | 'short';
type Limits = Pick<When, 'startEarliest' | 'endLatest'>;

/** The words of a message, or of its shorter twin. */
function say<Key extends MessageKey>(
  [long, short]: readonly [long: Key, short: Key],
  length: Length,
  ...values: Filling<Key>
): string {
  return t(length === 'long' ? long : short, ...values);
}

/** The part of a day that a stretch of readings (ms) is, where it has a word. */
function partOf(from: number, to: number): DayPart | undefined {
  const midnight = Math.floor(from / DAY) * DAY;
  return dayPartOf((from - midnight) / HOUR, (to - midnight) / HOUR);
}

/** Whether something that happened once is told by the two times between which it lies, having no name of its own. */
export function isBetweenTimes({ startEarliest, endLatest }: Limits, zone: Zone): boolean {
  const [from, to] = [readingOf(startEarliest, zone), readingOf(endLatest, zone)];
  return !nameOfStretch(from, to) && !partOf(from, to);
}

/** A stretch of one day. */
function partOfDay(from: number, to: number, length: Length): string {
  const midnight = Math.floor(from / DAY) * DAY;
  const date = printDay(midnight, length === 'long' ? 'weekday' : 'short');
  const part = partOf(from, to);
  if (part) return say([`time.${part}Of`, `time.${part}Short`], length, { date });
  return say(['time.betweenTimes', 'time.betweenTimesShort'], length, {
    date,
    from: formatLocal(from, 'time'),
    to: formatLocal(to, to - midnight === DAY ? 'endTime' : 'time'),
  });
}

function once(from: number, to: number, length: Length): string {
  const name = nameOfStretch(from, to);
  if (name) return printName(name, length === 'long' ? 'weekday' : 'short');
  if (from === -Infinity && to === Infinity) return t('time.onceEver');
  if (to - from < DAY && Math.floor(from / DAY) === Math.floor((to - 1) / DAY))
    return partOfDay(from, to, length);
  const [first, last] = namesOfLimits(from, to);
  if (to === Infinity)
    return say(['time.onceSince', 'time.onceSinceShort'], length, { from: printLimit(first, length) });
  if (from === -Infinity)
    return say(['time.onceBefore', 'time.onceBeforeShort'], length, { to: printLimit(last, length) });
  if (length === 'short') return t('time.onceBetweenShort', { range: printRange(first, last) });
  return t('time.onceBetween', { from: printLimit(first, length), to: printLimit(last, length) });
}

/** The date that an end of something lasting has; where the limits of the other end cut it, by the precision. */
function endName(from: number, to: number, at: number, when: When): DateName {
  return nameOfStretch(from, to) ?? { unit: when.precision, local: at };
}

function lasted(when: When, zone: Zone, length: Length): string {
  const { startEarliest, startLatest, endEarliest, endLatest, openStart, openEnd } = when;
  if (openStart && openEnd) return t(endEarliest === Infinity ? 'time.ongoing' : 'time.always');
  const [from, to] = [readingOf(startEarliest, zone), readingOf(endLatest, zone)];
  const first = endName(from, readingOf(startLatest, zone), from, when);
  const last = endName(readingOf(endEarliest, zone), to, to - 1, when);
  if (openEnd) {
    const words = { from: printLimit(first, length) };
    if (endEarliest === Infinity) return t('time.since', words);
    return say(['time.fromUnknownEnd', 'time.fromUnknownEndShort'], length, words);
  }
  if (openStart) {
    const words = { to: printLimit(last, length) };
    if (startLatest === -Infinity) return t('time.until', words);
    return say(['time.untilUnknownStart', 'time.untilUnknownStartShort'], length, words);
  }
  const [firstWords, lastWords] = [printName(first, length), printName(last, length)];
  if (length === 'short') return firstWords === lastWords ? firstWords : printRange(first, last);
  if (firstWords === lastWords) return t('time.during', { date: printLimit(first, length) });
  return t('time.lasted', { from: printLimit(first, length), to: printLimit(last, length) });
}

/** Messages for approximate, uncertain, and both: before one name, behind several, and short. */
const DOUBTS = {
  about: ['time.about', 'time.aboutRange', 'time.aboutShort'],
  perhaps: ['time.perhaps', 'time.perhapsRange', 'time.perhapsShort'],
  both: ['time.perhapsAbout', 'time.perhapsAboutRange', 'time.perhapsAboutShort'],
} as const;

/**
 * An uncertain date in words, by the clocks of the zone: "late on Tuesday 17 November 2020", "since 2014"; 'short' is for
 * lists: "17 Nov 2020, late". Begins with a small letter where its first word is not a name.
 */
export function formatWhen(when: When, zone: Zone, length: Length): string {
  const date = when.lasting
    ? lasted(when, zone, length)
    : once(readingOf(when.startEarliest, zone), readingOf(when.endLatest, zone), length);
  if (!when.approximate && !when.uncertain) return date;
  const doubt = DOUBTS[!when.uncertain ? 'about' : when.approximate ? 'both' : 'perhaps'];
  if (length === 'short') return t(doubt[2], { date });
  return t(doubt[when.lasting ? 1 : 0], { date });
}
