import { isZone } from '../../time/is-zone.ts';
import { readDate } from '../cells/date-layouts.ts';
import { isMissing } from '../cells/numbers.ts';
import { readPlace } from '../cells/read-place.ts';
import { COLUMN_NAMES } from './column-names.ts';
import type { TableHead } from './format.ts';

/** What a column of a table means. */
export type ColumnMeaning = keyof typeof COLUMN_NAMES;
/** All that a column may mean, in the order in which a person is offered them. */
export const COLUMN_MEANINGS = Object.keys(COLUMN_NAMES) as readonly ColumnMeaning[];
export type ColumnGuess = Readonly<Record<ColumnMeaning, number>>;

/** Readings of what is no date, other than those of a date with something wrong. */
const NO_DATE: readonly string[] = ['unreadable-date', 'no-such-day'];

/** Of the cells that have a value, how many read as dates and how many as words such as "a year ago". */
export function datesIn(
  { rows }: TableHead,
  column: number,
): { readonly dates: number; readonly relative: number } {
  let filled = 0;
  let dates = 0;
  let relative = 0;
  for (const { cells } of rows) {
    const text = cells[column] ?? '';
    if (isMissing(text)) continue;
    filled++;
    const reading = readDate(text);
    if (reading === 'relative-date') relative++;
    else if (typeof reading !== 'string' || !NO_DATE.includes(reading)) dates++;
  }
  return filled === 0 ? { dates: 0, relative: 0 } : { dates: dates / filled, relative: relative / filled };
}

/** Whether most cells are written as more than a number, so that counts are not taken for years. */
function isWritten({ rows }: TableHead, column: number): boolean {
  const filled = rows.map(({ cells }) => (cells[column] ?? '').trim()).filter((text) => text !== '');
  return filled.filter((text) => /\D/.test(text) && /\d/.test(text)).length * 2 > filled.length;
}

/** Whether most cells name a time zone. */
function areZones({ rows }: TableHead, column: number): boolean {
  const filled = rows.map(({ cells }) => (cells[column] ?? '').trim()).filter((text) => !isMissing(text));
  return filled.filter(isZone).length * 2 > filled.length;
}

/** Whether most cells hold both coordinates of a place. */
function arePairs({ rows }: TableHead, column: number): boolean {
  const filled = rows.map(({ cells }) => cells[column] ?? '').filter((text) => !isMissing(text));
  return filled.filter((text) => /\D.*\D/.test(text) && readPlace(text)).length > filled.length / 2;
}

function dateColumn(head: TableHead, wanted: readonly string[]): number {
  const { header } = head;
  const named = wanted.map((name) => header.at(name)).filter((at) => at >= 0);
  const good = named.find((at) => datesIn(head, at).dates > 0.5);
  if (good !== undefined) return good;
  const relative = named.find((at) => datesIn(head, at).relative > 0.5);
  if (relative !== undefined) return relative;
  const byValue = header.names.findIndex((_, at) => isWritten(head, at) && datesIn(head, at).dates > 0.8);
  if (byValue >= 0) return byValue;
  return named[0] ?? header.names.findIndex((_, at) => datesIn(head, at).relative > 0.5);
}

/** Which column holds what, by names and, of dates, by values; -1 where none does. */
export function guessColumns(head: TableHead): ColumnGuess {
  const { header } = head;
  const guess = Object.fromEntries(
    Object.entries(COLUMN_NAMES).map(([meaning, names]) => [meaning, header.at(...names)]),
  ) as Record<ColumnMeaning, number>;
  if (guess.lat < 0 || guess.lon < 0) {
    guess.lat = -1;
    guess.lon = -1;
    if (guess.pair < 0) guess.pair = header.names.findIndex((_, at) => arePairs(head, at));
  }
  const hasParts = guess.year >= 0 && guess.month >= 0 && guess.dayOfMonth >= 0;
  guess.date = hasParts ? -1 : dateColumn(head, COLUMN_NAMES.date);
  if (!hasParts) guess.dayOfMonth = -1;
  if (guess.zone >= 0 && !areZones(head, guess.zone)) guess.zone = -1;
  if (guess.end >= 0 && (guess.end === guess.date || datesIn(head, guess.end).dates < 0.5)) guess.end = -1;
  if (guess.time === guess.date || (guess.end >= 0 && guess.time === guess.end)) guess.time = -1;
  return guess;
}
