import { greatestOf, leastOf } from '../../base/extremes.ts';
import type { Zone } from '../time/zone.ts';
import { parseDate } from './date.ts';
import { type EdtfEnd, isDate, parseInterval } from './interval.ts';
import { accept, type Parsed, refuse } from './parsed.ts';
import { PRECISIONS, type Precision } from './precision.ts';
import { precisionOfLength } from './precision-of-length.ts';
import { type EdtfMember, parseMembers, rangeOf } from './set.ts';
import type { EdtfDate } from './written-date.ts';

interface EdtfBounds {
  /** The text as given. */
  readonly text: string;
  /** Instants in ms, `latest` exclusive; -Infinity and Infinity where open or unknown. */
  readonly earliest: number;
  readonly latest: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Of an interval and of an all-of set the coarsest of its dates; of a one-of set what its whole stretch amounts to. */
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** An EDTF date: ISO 8601-2 level 1 and the sets of level 2; SPEC.md has the rules. */
export type Edtf = EdtfBounds &
  (
    | { readonly shape: 'date'; readonly date: EdtfDate }
    | { readonly shape: 'interval'; readonly start: EdtfEnd; readonly end: EdtfEnd }
    | { readonly shape: 'one-of' | 'all-of'; readonly members: readonly EdtfMember[] }
  );

/** Of no date at all nothing is known but that it is some time. */
function coarsest(dates: readonly EdtfDate[]): Precision {
  if (dates.length === 0) return PRECISIONS[0];
  return PRECISIONS[leastOf(dates.map(({ precision }) => PRECISIONS.indexOf(precision)))];
}

/** What the dates of a value, and its limits in ms, say of the whole. */
function summary(text: string, dates: readonly EdtfDate[], earliest: number, latest: number): EdtfBounds {
  return {
    text,
    earliest,
    latest,
    openStart: earliest === -Infinity,
    openEnd: latest === Infinity,
    precision: coarsest(dates),
    approximate: dates.some(({ qualifier }) => qualifier === '~' || qualifier === '%'),
    uncertain: dates.some(({ qualifier }) => qualifier === '?' || qualifier === '%'),
  };
}

/** Field by field, as most of a million dates are plain ones. */
function singleDate(text: string, zone: Zone): Parsed<Edtf> {
  const date = parseDate(text, zone);
  if (!date.ok) return date;
  const { earliest, latest, precision, qualifier } = date.value;
  return accept({
    shape: 'date',
    date: date.value,
    text,
    earliest,
    latest,
    openStart: false,
    openEnd: false,
    precision,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  });
}

function interval(text: string, zone: Zone): Parsed<Edtf> {
  const ends = parseInterval(text, zone);
  if (!ends.ok) return ends;
  const { start, end } = ends.value;
  const earliest = isDate(start) ? start.earliest : -Infinity;
  const latest = isDate(end) ? end.latest : Infinity;
  return accept({
    ...summary(text, [start, end].filter(isDate), earliest, latest),
    shape: 'interval',
    start,
    end,
  });
}

function set(text: string, shape: 'one-of' | 'all-of', zone: Zone): Parsed<Edtf> {
  if (!text.endsWith(shape === 'one-of' ? ']' : '}'))
    return refuse('a set is closed by the bracket that opened it');
  const members = parseMembers(text.slice(1, -1), zone);
  if (!members.ok) return members;
  const ranges = members.value.map(rangeOf);
  const earliest = leastOf(ranges.map(({ from }) => from?.earliest ?? -Infinity));
  const latest = greatestOf(ranges.map(({ to }) => to?.latest ?? Infinity));
  const dates = ranges.flatMap(({ from, to }) => [from, to].filter((date) => date !== undefined));
  const whole = summary(text, dates, earliest, latest);
  const precision = shape === 'one-of' ? precisionOfLength(latest - earliest) : whole.precision;
  return accept({ ...whole, precision, shape, members: members.value });
}

/**
 * Reads an EDTF date; calendar dates are local to the zone. The reason of a refusal continues the sentence
 * `"2020-13" is not an EDTF date; months run 01 to 12`.
 */
export function parseEdtf(text: string, zone: Zone): Parsed<Edtf> {
  if (/\s/.test(text)) return refuse('take the spaces out');
  if (text.startsWith('[')) return set(text, 'one-of', zone);
  if (text.startsWith('{')) return set(text, 'all-of', zone);
  if (text.includes('/')) return interval(text, zone);
  if (text.includes('..')) return refuse('write an interval with /, or put brackets round a set');
  return singleDate(text, zone);
}
