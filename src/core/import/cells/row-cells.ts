import { remembered } from '../../../base/remembered.ts';
import { isZone } from '../../time/is-zone.ts';
import type { Finding, ImportRule } from '../report/import-rules.ts';
import { readClock } from './clock-layouts.ts';
import { type DateReading, type DayOrder, readDate, readEdtf } from './date-layouts.ts';
import type { Dated } from './dated.ts';
import { isMissing, isMissingText, readCode, readCount } from './numbers.ts';
import type { Middle } from './points-box.ts';
import { readPlace } from './read-place.ts';
import { type LatLon, readDegrees } from './read-point.ts';

/** A column has dates with two readings, and which one is meant was not asked of its other values yet. */
export class DayOrderNeeded extends Error {
  readonly column: number;

  constructor(column: number) {
    super('day or month first');
    this.column = column;
  }
}

/** The row that is being read: its cells by column, -1 for one that the table has not. What cannot be read is reported. */
export interface RowCells {
  text(column: number): string | undefined;
  /** As a text that is in no case a sign for "missing". */
  raw(column: number): string;
  /** `order` is what the format says of dates with two readings, where it does. */
  date(column: number, order?: DayOrder): Dated | undefined;
  /** The date with the time of day of another column. */
  timed(date: Dated | undefined, column: number): Dated | undefined;
  /** A date that was read elsewhere, or undefined with the reason reported. */
  checked(reading: DateReading, column: number): Dated | undefined;
  /** The IANA name of a time zone. */
  zone(column: number): string | undefined;
  count(column: number): number | undefined;
  /** A number that stands for something in the format. */
  code(column: number): number | undefined;
  point(lat: number, lon: number): LatLon | undefined;
  /** Both coordinates in one cell, or the middle of the geometry in it. */
  pair(column: number): Middle | undefined;
  find(kind: Finding['kind'], rule: ImportRule, column: number): void;
}

/** What a reader of rows is given once. */
interface Setting {
  readonly names: readonly string[];
  readonly orders: ReadonlyMap<number, DayOrder>;
  report(kind: Finding['kind'], rule: ImportRule, column: string, value: string): void;
}

/** A date as it is written, and what its format says of days and months. */
type Day = readonly [text: string, order: DayOrder | undefined];

const APOSTROPHE = 39;
/** Readings of dates that are kept: rows near one another have the same days. */
const MOST_READINGS = 1000;
/** How tables write that there is no coordinate. */
const NO_DEGREES = /^(|na|n\/a|nan|null|unknown)$/i;

/** A text without the apostrophe that keeps spreadsheets from reading it as a formula. */
function withoutEscape(text: string): string {
  return text.charCodeAt(0) === APOSTROPHE && /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}

/** The cells of one row after another; `set` says of which. */
export function rowCells({
  names,
  orders,
  report,
}: Setting): RowCells & { set(cells: readonly string[]): void } {
  let cells: readonly string[] = [];
  /** Columns whose name promises EDTF, in which −0299 is no historical year. */
  const isEdtf = names.map((name) => /^(date[ _])?edtf$/i.test(name.trim()));
  const readDay = remembered(
    MOST_READINGS,
    ([text, order]: Day) => (order === undefined ? text : `${order} ${text}`),
    ([text, order]) => readDate(text, order),
  );
  const raw = (column: number) => (column < 0 ? '' : withoutEscape(cells[column] ?? ''));
  const find: RowCells['find'] = (kind, rule, column) => {
    report(kind, rule, names[column] ?? '', raw(column));
  };

  const checked: RowCells['checked'] = (reading, column) => {
    if (typeof reading !== 'string') return reading;
    if (reading === 'day-or-month' && !orders.has(column)) throw new DayOrderNeeded(column);
    find(reading === 'beyond-all-dates' ? 'rejected' : 'dropped', reading, column);
    return undefined;
  };

  return {
    set: (row) => {
      cells = row;
    },
    raw,
    find,
    checked,
    text(column) {
      const text = raw(column).trim();
      return isMissingText(text) ? undefined : text;
    },
    date(column, order = orders.get(column)) {
      const text = raw(column);
      if (isMissing(text)) return undefined;
      return checked(isEdtf[column] ? readEdtf(text) : readDay([text, order]), column);
    },
    timed(date, column) {
      const text = raw(column);
      if (date?.stated !== 'day' || isMissing(text)) return date;
      const clock = readClock(text);
      if (clock === undefined) find('dropped', 'no-such-time', column);
      return clock === undefined ? date : { ...date, edtf: `${date.edtf}T${clock}`, stated: 'hour' };
    },
    zone(column) {
      const text = raw(column).trim();
      if (isMissingText(text)) return undefined;
      if (isZone(text)) return text;
      find('dropped', 'unknown-zone', column);
      return undefined;
    },
    count(column) {
      const count = readCount(raw(column));
      if (typeof count !== 'string') return count;
      find('dropped', count, column);
      return undefined;
    },
    code: (column) => readCode(raw(column)),
    point(lat, lon) {
      const [north, east] = [raw(lat).trim(), raw(lon).trim()];
      const [isNorthless, isEastless] = [NO_DEGREES.test(north), NO_DEGREES.test(east)];
      if (isNorthless || isEastless) {
        if (isNorthless !== isEastless) find('dropped', 'half-a-point', isNorthless ? lon : lat);
        return undefined;
      }
      const point = { lat: readDegrees(north, 90), lon: readDegrees(east, 180) };
      if (point.lat === undefined) find('dropped', 'no-such-point', lat);
      if (point.lon === undefined) find('dropped', 'no-such-point', lon);
      return point.lat === undefined || point.lon === undefined
        ? undefined
        : { lat: point.lat, lon: point.lon };
    },
    pair(column) {
      const text = raw(column);
      if (isMissingText(text)) return undefined;
      const pair = readPlace(text);
      if (pair === undefined) find('dropped', 'no-such-point', column);
      return pair;
    },
  };
}

/** The day, month or year of three columns of which 0 and an empty cell mean that it is not known. */
export function partsOfCells(year: string, month: string, day: string) {
  const [m, d] = [Number(month || 0), Number(day || 0)];
  return { year: Number(year), ...(m > 0 && { month: m, ...(d > 0 && { day: d }) }) };
}
