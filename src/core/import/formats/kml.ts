import { type DateReading, readDate } from '../cells/date-layouts.ts';
import { type Dated, lasting } from '../cells/dated.ts';
import { plainName } from '../cells/header.ts';
import { pointsBox } from '../cells/points-box.ts';
import { readDegrees } from '../cells/read-point.ts';
import { rowCells } from '../cells/row-cells.ts';
import type { FoundEvent } from '../imported-event.ts';
import type { XmlHandler } from '../input/xml-scanner.ts';
import { COLUMN_NAMES } from './column-names.ts';
import { ALL_EVENT_COLUMNS, eventOfOwnCells } from './events-table.ts';
import type { EntryReport, FoundEntry, XmlFormat } from './format.ts';
import { firstWords, safeUrl, someOf, withoutTags } from './found-parts.ts';

/** What a document, a folder or a placemark says of itself, and what the one around it has said. */
interface Level {
  readonly around?: Level;
  readonly element: string;
  readonly id: string;
  readonly texts: Map<string, string>;
  readonly data: Map<string, string>;
}

const LEVELS = ['Document', 'Folder', 'Placemark'];
const TEXTS = ['name', 'description', 'when', 'begin', 'end', 'address'];
/** Texts that also are of an author or of data, and a level's own only where they stand right in it. */
const OWN_TEXTS = ['name', 'description', 'address'];
/** What has names and times that are no event's: views of a camera, pictures, links, styles, authors. */
const OTHERS = [
  ...['LookAt', 'Camera', 'Region', 'NetworkLink', 'GroundOverlay', 'ScreenOverlay', 'PhotoOverlay'],
  ...['Tour', 'Schema', 'Style', 'StyleMap', 'author'],
];

/** The nearest folder or document round a level that has a time. */
function timedAround(level: Level): Level | undefined {
  for (let at = level.around; at; at = at.around) {
    if (['when', 'begin', 'end'].some((name) => at.texts.get(name))) return at;
  }
  return undefined;
}

/** The date among the data of a placemark, under any of the names that tables have for it. */
function dataDate({ data }: Level): string | undefined {
  const name = COLUMN_NAMES.date.find((one) => data.get(one));
  return name === undefined ? undefined : data.get(name);
}

function dateOf(level: Level, entry: number, report: EntryReport): Dated | 'rejected' | undefined {
  const read = (name: string, text: string | undefined): DateReading | undefined => {
    if (!text) return undefined;
    const reading = readDate(text);
    if (typeof reading === 'string')
      report.find(reading === 'beyond-all-dates' ? 'rejected' : 'dropped', reading, entry, name, text);
    return reading;
  };
  const when = level.texts.get('when');
  const hasSpan = level.texts.has('begin') || level.texts.has('end');
  const timed = hasSpan || when ? level : (dataDate(level) !== undefined && level) || timedAround(level);
  const own = when ?? (hasSpan ? undefined : (dataDate(level) ?? timed?.texts.get('when')));
  const date = read('when', own);
  const start = own ? undefined : read('begin', timed?.texts.get('begin'));
  const end = own ? undefined : read('end', timed?.texts.get('end'));
  if ([date, start, end].includes('beyond-all-dates')) return 'rejected';
  const [one, from, to] = [date, start, end].map((each) => (typeof each === 'string' ? undefined : each));
  if (one) return one;
  // A span without an end goes on.
  if (from && !to) return { ...from, edtf: `${from.edtf}/..` };
  if (to && !from) return { ...to, edtf: `../${to.edtf}` };
  if (!from || !to) return undefined;
  if (to.last >= from.first) return lasting(from, to);
  report.find('dropped', 'end-before-start', entry, 'end', to.edtf);
  return from;
}

/** Where a placemark lies: the middle of its points; KML writes longitude first. */
function placeOf(
  text: string | undefined,
  entry: number,
  report: EntryReport,
): Pick<FoundEvent, 'point' | 'radius'> {
  const box = pointsBox();
  for (const each of text?.replace(/,\s+/g, ',').match(/\S+/g) ?? []) {
    const [east = '', north = ''] = each.split(',');
    const [lat, lon] = [readDegrees(north, 90), readDegrees(east, 180)];
    if (lat === undefined || lon === undefined) {
      report.find('dropped', 'no-such-point', entry, 'coordinates', text?.trim());
      return {};
    }
    box.take({ lat, lon });
  }
  return box.middle() ?? {};
}

function eventOf(
  level: Level,
  date: Dated | undefined,
  place: Pick<FoundEvent, 'point' | 'radius'>,
): FoundEvent {
  const text = withoutTags(level.texts.get('description') ?? '');
  const folder = level.around?.element === 'Folder' ? level.around.texts.get('name')?.trim() : undefined;
  const url = level.data.get('url') ?? level.data.get('source');
  return {
    ownId: level.id,
    title: withoutTags(level.texts.get('name') ?? '') || firstWords(text) || 'Event',
    summary: text || undefined,
    category: folder || 'Event',
    date,
    ...place,
    place: level.texts.get('address')?.trim() || undefined,
    actors: [],
    sources: someOf(url, (title) => ({ title, ...safeUrl(title) })),
  };
}

/** Keeps a text of a level. A track has many times, of which the first and the last are kept, and a point for each. */
function keep({ texts }: Level, element: string, text: string): void {
  const before = texts.get(element);
  if (element === 'coordinates') texts.set(element, `${before ?? ''} ${text}`);
  else if (element === 'coord')
    texts.set('coordinates', `${texts.get('coordinates') ?? ''} ${text.split(/\s+/).slice(0, 2).join(',')}`);
  else if (element === 'when' && (before !== undefined || texts.has('begin'))) {
    if (before !== undefined) texts.set('begin', before);
    texts.delete('when');
    texts.set('end', text);
  } else if (TEXTS.includes(element) && text !== '') texts.set(element, text);
}

function handler(report: EntryReport, take: (found: FoundEntry) => void): XmlHandler {
  let level: Level | undefined;
  let entry = 0;
  let key = '';
  let text = '';
  const open: string[] = [];
  /** How many of the elements that are open are no event's. */
  let others = 0;
  /** The data of placemarks that this program has written. */
  const own = rowCells({
    names: ALL_EVENT_COLUMNS,
    orders: new Map(),
    report: (kind, rule, column, value) => report.find(kind, rule, entry, column, value),
  });
  return {
    open(element, attributes) {
      text = '';
      open.push(element);
      if (OTHERS.includes(element)) others++;
      if (element === 'NetworkLink') report.note({ says: 'linked-kml' });
      if (LEVELS.includes(element))
        level = { around: level, element, id: attributes.get('id') ?? '', texts: new Map(), data: new Map() };
      if (element === 'Data' || element === 'SimpleData') key = plainName(attributes.get('name') ?? '');
    },
    text: (piece) => {
      text += piece;
    },
    close(element) {
      open.pop();
      const isOwn = !OWN_TEXTS.includes(element) || open.at(-1) === level?.element;
      if (OTHERS.includes(element)) others--;
      else if (level && others === 0 && isOwn) keep(level, element, text.trim());
      if (level && (element === 'value' || element === 'SimpleData')) level.data.set(key, text.trim());
      text = '';
      if (!level || level.element !== element) return;
      if (element === 'Placemark') {
        entry++;
        if (level.data.has('edtf') && level.data.has('id')) {
          own.set(ALL_EVENT_COLUMNS.map((name) => level?.data.get(name) ?? ''));
          take({ entry, event: eventOfOwnCells(own) });
          level = level.around;
          return;
        }
        const date = dateOf(level, entry, report);
        const place = placeOf(level.texts.get('coordinates'), entry, report);
        take(date === 'rejected' ? { entry } : { entry, event: eventOf(level, date, place) });
      }
      level = level.around;
    },
  };
}

/** KML's placemarks, with the times of the folders round those that have none of their own. */
export const kml: XmlFormat = {
  kind: 'xml',
  id: 'kml',
  label: 'KML',
  detect: (head) => /<(\w+:)?kml[\s>]/i.test(head),
  read: handler,
};
