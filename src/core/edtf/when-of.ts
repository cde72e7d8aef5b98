import { lastInstant } from '../time/last-instant.ts';
import { DAY, MINUTE } from '../time/span.ts';
import type { Zone } from '../time/zone.ts';
import type { Clock } from './clock.ts';
import type { Edtf } from './edtf.ts';
import { type EdtfEnd, isDate } from './interval.ts';
import { momentOf } from './local-moment.ts';
import type { Precision } from './precision.ts';
import { precisionOfLength } from './precision-of-length.ts';
import { rangeOf } from './set.ts';
import type { When } from './when.ts';

type Instants = Pick<When, 'startEarliest' | 'startLatest' | 'endEarliest' | 'endLatest' | 'lasting'>;
type Timed = Instants & Partial<Pick<When, 'precision'>>;

/** Whether a time of day can be added: the date is one day, known as such. */
export function takesClock(date: Edtf): boolean {
  return date.shape === 'date' && date.precision === 'day';
}

function momentary(earliest: number, latest: number, precision?: Precision): Timed {
  return {
    precision,
    startEarliest: earliest,
    startLatest: latest,
    endEarliest: earliest,
    endLatest: latest,
    lasting: false,
  };
}

/** An unknown start may be any instant up to the end, an unknown end any since the start; neither overtakes the other. */
function lasting(start: EdtfEnd, end: EdtfEnd): Instants {
  const startEarliest = isDate(start) ? start.earliest : -Infinity;
  const endLatest = isDate(end) ? end.latest : Infinity;
  const startLatest = isDate(start) ? start.latest : start === 'open' ? -Infinity : endLatest;
  const endEarliest = isDate(end) ? end.earliest : end === 'open' ? Infinity : startEarliest;
  return {
    startEarliest,
    startLatest: Math.min(startLatest, endLatest),
    endEarliest: Math.max(endEarliest, startEarliest),
    endLatest,
    lasting: true,
  };
}

/** From the member that begins first to the one that ends last. */
function allOf(date: Edtf & { readonly shape: 'one-of' | 'all-of' }): Instants {
  const ranges = date.members.map(rangeOf);
  const first = ranges.find(({ from }) => (from?.earliest ?? -Infinity) === date.earliest);
  const last = ranges.find(({ to }) => (to?.latest ?? Infinity) === date.latest);
  return lasting(first?.from ?? 'open', last?.to ?? 'open');
}

function onClock(day: Edtf, clock: Clock, zone: Zone): Timed {
  const midnight = Math.floor(zone.toLocal(day.earliest) / DAY) * DAY;
  if (clock.to === undefined) {
    const { earliest, latest, ambiguous } = momentOf(midnight + clock.from * MINUTE, MINUTE, zone);
    return momentary(earliest, latest, ambiguous ? 'hour' : 'minute');
  }
  const earliest = zone.toInstant(midnight + clock.from * MINUTE);
  const end = clock.to * MINUTE === DAY ? day.latest : lastInstant(midnight + clock.to * MINUTE, zone);
  const latest = Math.max(end, earliest + MINUTE);
  return momentary(earliest, latest, precisionOfLength(latest - earliest));
}

function timed(date: Edtf, clock: Clock | undefined, zone: Zone): Timed {
  if (clock && takesClock(date)) return onClock(date, clock, zone);
  if (date.shape === 'interval') return lasting(date.start, date.end);
  if (date.shape === 'all-of') return allOf(date);
  return momentary(date.earliest, date.latest);
}

/**
 * The four instants of a date and a time of day. An interval and an all-of set last; a plain date and a one-of set happen
 * once within their limits. A clock that the date does not take (`takesClock`) is left out rather than guessed at.
 */
export function whenOf(date: Edtf, clock: Clock | undefined, zone: Zone): When {
  const { startEarliest, startLatest, endEarliest, endLatest, lasting, precision } = timed(date, clock, zone);
  return {
    startEarliest,
    startLatest,
    endEarliest,
    endLatest,
    lasting,
    openStart: date.openStart,
    openEnd: date.openEnd,
    precision: precision ?? date.precision,
    approximate: date.approximate,
    uncertain: date.uncertain,
  };
}
