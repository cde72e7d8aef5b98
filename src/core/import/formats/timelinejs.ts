import { own } from '../../../base/own.ts';
import { readClock } from '../cells/clock-layouts.ts';
import { type DateReading, readDate, readParts } from '../cells/date-layouts.ts';
import { type Dated, lasting } from '../cells/dated.ts';
import { type Fields, fieldsOf, textOf } from '../cells/json-fields.ts';
import type { FoundEvent } from '../imported-event.ts';
import type { JsonItem } from '../input/json-items.ts';
import type { EntryReport, FoundEntry, JsonFormat } from './format.ts';
import { firstWords, safeUrl, someOf, withoutTags } from './found-parts.ts';
import { astronomical } from './timeline-sheet.ts';

const two = (text: string) => (text || '0').padStart(2, '0');

/** A date of version 3: an object of parts, or of the older ones: text such as 1968,12,9 or 12/9/1968. */
function readSlideDate(value: unknown): DateReading | undefined {
  if (typeof value === 'string' || typeof value === 'number') {
    const text = String(value).trim();
    if (text === '') return undefined;
    if (!/^-?\d+(,\d+)*$/.test(text)) return readDate(text, 'month-first');
    const [year, month, day, hour, minute, second] = text.split(',');
    return readSlideDate({ year, month, day, hour, minute, second });
  }
  const fields = fieldsOf(value);
  const year = textOf(fields, 'year').replace(/[\s,]/g, '');
  if (year === '') return undefined;
  if (!/^-?\d+$/.test(year)) return 'unreadable-date';
  const [month, day, hour] = ['month', 'day', 'hour'].map((name) => textOf(fields, name));
  const parts = {
    year: astronomical(Number(year)),
    ...(Number(month) > 0 && { month: Number(month), ...(Number(day) > 0 && { day: Number(day) }) }),
  };
  const dated = readParts(parts);
  if (typeof dated === 'string' || dated.stated !== 'day' || !(Number(hour) < 24) || hour === '')
    return dated;
  const [minute, second] = ['minute', 'second'].map((name) => two(textOf(fields, name)));
  const clock = readClock(`${two(hour)}:${minute}:${second}`);
  if (clock === undefined) return dated;
  return { ...dated, edtf: `${dated.edtf}T${clock}`, stated: 'hour' };
}

interface SlideDate {
  readonly date?: Dated;
  readonly isRejected?: true;
}

function dateOf(slide: Fields, entry: number, report: EntryReport): SlideDate {
  const read = (...names: readonly string[]): Dated | 'beyond' | undefined => {
    const name = names.find((one) => own(slide, one) !== undefined && own(slide, one) !== null);
    const reading = name === undefined ? undefined : readSlideDate(own(slide, name));
    if (typeof reading !== 'string') return reading;
    const isBeyond = reading === 'beyond-all-dates';
    report.find(isBeyond ? 'rejected' : 'dropped', reading, entry, name ?? '', own(slide, name ?? ''));
    return isBeyond ? 'beyond' : undefined;
  };
  const start = read('start_date', 'startDate');
  if (start === 'beyond') return { isRejected: true };
  const end = read('end_date', 'endDate');
  if (end === 'beyond') return { isRejected: true };
  if (!start || !end) return { date: start ?? end };
  if (end.last >= start.first) return { date: lasting(start, end) };
  report.find('dropped', 'end-before-start', entry, 'end_date', end.edtf);
  return { date: start };
}

function pointOf(slide: Fields): FoundEvent['point'] {
  const location = fieldsOf(own(slide, 'location'));
  const [lat, lon] = [textOf(location, 'lat'), textOf(location, 'lon')].map((text) =>
    text === '' ? Number.NaN : Number(text),
  );
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : undefined;
}

function eventOf(slide: Fields, date: Dated | undefined): FoundEvent {
  const body = fieldsOf(own(slide, 'text'));
  const headline = withoutTags(textOf(body, 'headline') || textOf(slide, 'headline'));
  const text = withoutTags(textOf(body, 'text') || textOf(slide, 'text'));
  const media = fieldsOf(own(slide, 'media') ?? own(slide, 'asset'));
  const address = textOf(media, 'url', 'media');
  return {
    ownId: textOf(slide, 'unique_id'),
    title: headline || firstWords(text) || 'Event',
    summary: text || undefined,
    category: textOf(slide, 'group', 'tag') || 'Event',
    date,
    point: pointOf(slide),
    place: textOf(fieldsOf(own(slide, 'location')), 'name') || undefined,
    actors: [],
    sources: someOf(address, (title) => ({
      title: withoutTags(textOf(media, 'credit')) || title.slice(0, 200),
      ...safeUrl(title),
    })),
  };
}

/** The slides and eras in a piece of the file; older files have all of it in one member, `timeline`. */
function slidesIn({
  path,
  value,
}: JsonItem): readonly { readonly slide: unknown; readonly isEra: boolean }[] {
  if (path === 'events' || path === 'date' || path === 'slides') return [{ slide: value, isEra: false }];
  if (path === 'eras' || path === 'era') return [{ slide: value, isEra: true }];
  if (path !== 'timeline') return [];
  const inner = fieldsOf(value);
  return Object.keys(inner).flatMap((name) => {
    const list = own(inner, name);
    return Array.isArray(list) ? list.flatMap((one) => slidesIn({ path: name, number: 0, value: one })) : [];
  });
}

function isSlide(value: unknown): boolean {
  const fields = fieldsOf(value);
  return (
    ['start_date', 'startDate'].some((name) => own(fields, name) !== undefined) &&
    ['text', 'headline', 'media', 'end_date'].some((name) => own(fields, name) !== undefined)
  );
}

/** TimelineJS as JSON: the present version, the one before it, and the still older ones that have all in `timeline`. */
export const timelinejs: JsonFormat = {
  kind: 'json',
  id: 'timelinejs',
  label: 'TimelineJS',
  detect: (items) => items.some((item) => slidesIn(item).some(({ slide }) => isSlide(slide))),
  read(report) {
    let entry = 0;
    return (item) =>
      slidesIn(item).map(({ slide, isEra }): FoundEntry => {
        entry++;
        if (typeof slide !== 'object' || slide === null) {
          report.find('rejected', 'not-an-entry', entry, item.path, slide);
          return { entry };
        }
        if (isEra) {
          const title = textOf(fieldsOf(own(fieldsOf(slide), 'text')), 'headline');
          report.find('kept', 'era', entry, item.path, title || slide);
          return { entry };
        }
        const { date, isRejected } = dateOf(fieldsOf(slide), entry, report);
        if (isRejected) return { entry };
        return { entry, event: eventOf(fieldsOf(slide), date) };
      });
  },
};
