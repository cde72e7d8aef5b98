import type { Zone } from '../time/zone.ts';
import { parseDate } from './date.ts';
import { accept, type Parsed, refuse } from './parsed.ts';
import type { EdtfDate } from './written-date.ts';

/** An end of an interval: a date, `..` (goes on without an end) or nothing (not known). */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

export interface EdtfInterval {
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
}

/** Whether the end names a date. */
export function isDate(end: EdtfEnd): end is EdtfDate {
  return typeof end !== 'string';
}

function parseEnd(text: string, zone: Zone): Parsed<EdtfEnd> {
  if (text === '') return accept('unknown');
  if (text === '..') return accept('open');
  return parseDate(text, zone);
}

/** Reads `a/b`, `a/..`, `../b`, `a/`, `/b` and `/..`. */
export function parseInterval(text: string, zone: Zone): Parsed<EdtfInterval> {
  const ends = text.split('/');
  if (ends.length > 2) return refuse('an interval is two dates with one / between them');
  const start = parseEnd(ends[0], zone);
  if (!start.ok) return start;
  const end = parseEnd(ends[1], zone);
  if (!end.ok) return end;
  const isOngoing = start.value === 'unknown' && end.value === 'open';
  if (!isDate(start.value) && !isDate(end.value) && !isOngoing)
    return refuse('one end of an interval must be a date, but for /.. (going on, since nobody knows when)');
  if (isDate(start.value) && isDate(end.value) && end.value.latest <= start.value.earliest)
    return refuse('the interval ends before it begins; swap its ends');
  return accept({ start: start.value, end: end.value });
}
