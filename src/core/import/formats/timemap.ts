import { own } from '../../../base/own.ts';
import { fieldsOf, textOf } from '../cells/json-fields.ts';
import type { NamedSource } from '../imported-event.ts';
import type { JsonItem } from '../input/json-items.ts';
import type { TableFormat } from './format.ts';
import { firstWords, safeUrl, withoutTags } from './found-parts.ts';

/** The files of a TimeMap: events, and what they refer to by ids. */
export type TimeMapPart = 'events' | 'associations' | 'sources';

/** Which of TimeMap's files a JSON file is, by its first entries; undefined where it is none. */
export function timeMapPart(items: readonly JsonItem[]): TimeMapPart | undefined {
  const first = items.find(({ value }) => typeof value === 'object' && value !== null);
  if (!first) return undefined;
  const fields = fieldsOf(first.value);
  const has = (...names: readonly string[]) => names.every((name) => own(fields, name) !== undefined);
  const isList = first.path === '' || first.path === 'events' || first.path === 'associations';
  const refersByIds = [own(fields, 'sources'), own(fields, 'associations')]
    .flat()
    .every(
      (one) => one === undefined || (typeof one === 'string' && !(has('filters') && /^https?:/.test(one))),
    );
  if (
    isList &&
    refersByIds &&
    has('date') &&
    (has('associations') || has('sources') || (has('location') && has('time')))
  )
    return 'events';
  if (isList && has('id', 'mode') && (has('title') || has('filter_paths'))) return 'associations';
  if (
    first.path !== '' &&
    textOf(fields, 'id') === first.path &&
    (has('paths') || has('type') || has('title'))
  )
    return 'sources';
  return undefined;
}

/** Names of the columns that events are read into; those that the file calls otherwise come after the sign |. */
export const TIMEMAP_COLUMNS = [
  'id|civId',
  'description|desc',
  'date',
  'time',
  'location',
  'latitude|lat',
  'longitude|long|lon',
  'category|category_full|type',
  'associations|filters',
  'sources|source',
] as const;

const idsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value])
    .filter((one) => typeof one === 'string' || typeof one === 'number')
    .map(String);

/** An event as cells in the order of the columns; ids of lists are joined with a line end, which no id has. */
export function timeMapCells(value: unknown): readonly string[] {
  const fields = fieldsOf(value);
  return TIMEMAP_COLUMNS.map((column) => {
    const names = column.split('|');
    // The fork keeps the permanent id beside one that readers overwrite.
    if (column.startsWith('id|')) return textOf(fields, 'civId', 'id');
    const list = own(fields, names.find((name) => own(fields, name) !== undefined) ?? '');
    return Array.isArray(list) ? idsOf(list).join('\n') : textOf(fields, ...names);
  });
}

/** What events refer to by ids: titles of categories and the sources, gathered before the events are read. */
export interface TimeMapCompanions {
  readonly categories: Map<string, string>;
  readonly sources: Map<string, NamedSource>;
}

/** Keeps an association or a source; of several with one id the first. */
export function keepCompanion(part: TimeMapPart, { value }: JsonItem, into: TimeMapCompanions): void {
  const fields = fieldsOf(value);
  const id = textOf(fields, 'id');
  if (part === 'associations' && textOf(fields, 'mode').toUpperCase() === 'CATEGORY') {
    if (!into.categories.has(id)) into.categories.set(id, textOf(fields, 'title') || id);
  }
  if (part !== 'sources' || into.sources.has(id)) return;
  const paths = own(fields, 'paths');
  const address =
    textOf(fields, 'url') || (Array.isArray(paths) && typeof paths[0] === 'string' ? paths[0] : '');
  const publisher = textOf(fields, 'author');
  into.sources.set(id, {
    title: textOf(fields, 'title', 'description') || id,
    ...(publisher && { publisher }),
    ...safeUrl(address),
  });
}

/** Points of these maps are moved by up to this much on purpose, to protect people. */
export const MOVED_BY = 150;

/** TimeMap's events, of Forensic Architecture and the fork by Bellingcat, with what belongs to them. */
export function timeMapFormat({ categories, sources }: TimeMapCompanions): TableFormat {
  return {
    kind: 'table',
    id: 'timemap',
    label: 'TimeMap',
    detect: () => true,
    read(_, cells) {
      const [id, description, date, time, location, lat, lon, category, associations, ownSources] =
        TIMEMAP_COLUMNS.keys();
      const list = (column: number) =>
        cells
          .raw(column)
          .split('\n')
          .filter((one) => one !== '');
      return () => {
        const place = cells.text(location);
        const text = withoutTags(cells.raw(description));
        const lane = list(associations).find((one) => categories.has(one));
        const day = cells.date(date);
        const point = cells.point(lat, lon);
        return {
          ownId: cells.raw(id).trim(),
          title: firstWords(text) || place || 'Event',
          summary: text || undefined,
          category: cells.text(category) ?? categories.get(lane ?? '') ?? 'Event',
          // Without a time the files have midnight.
          date: cells.raw(time).trim() === '00:00' ? day : cells.timed(day, time),
          point,
          ...(point && { radius: MOVED_BY }),
          place,
          actors: [],
          sources: list(ownSources).map((one) => sources.get(one) ?? { title: one, ...safeUrl(one) }),
        };
      };
    },
  };
}
