import { readDate, readParts } from '../cells/date-layouts.ts';
import { type Dated, lasting } from '../cells/dated.ts';
import { partsOfCells, type RowCells } from '../cells/row-cells.ts';
import type { FoundEvent } from '../imported-event.ts';
import type { TableFormat, TableHead } from './format.ts';
import { firstWords, safeUrl, someOf, withoutTags } from './found-parts.ts';

function columnsOf({ header }: TableHead) {
  const parts = (prefix: string) => ({
    year: header.at(`${prefix}year`),
    month: header.at(`${prefix}month`),
    day: header.at(`${prefix}day`),
    time: header.at(`${prefix}time`),
    /** Sheets of the first version have the whole date in one cell. */
    whole: header.at(prefix === '' ? 'start_date' : 'end_date'),
  });
  return {
    start: parts(''),
    end: parts('end_'),
    headline: header.at('headline'),
    text: header.at('text'),
    media: header.at('media'),
    credit: header.at('media_credit'),
    type: header.at('type'),
    group: header.at('group', 'tag'),
  };
}

type Columns = ReturnType<typeof columnsOf>;

/** A year below zero is the historical one: −300 is 300 BCE, 0299 years before the year zero. */
export function astronomical(year: number): number {
  return year < 0 ? year + 1 : year;
}

/** The whole date of a sheet of the first version, which wrote month, day, year. */
function wholeDate(cells: RowCells, column: number): Dated | undefined {
  const text = cells.text(column);
  return text === undefined ? undefined : cells.checked(readDate(text, 'month-first'), column);
}

function dateOf(cells: RowCells, { year, month, day, time, whole }: Columns['start']): Dated | undefined {
  const text = cells.raw(year).replace(/[\s,]/g, '');
  if (text === '') return wholeDate(cells, whole);
  if (!/^-?\d+$/.test(text)) return cells.checked('unreadable-date', year);
  const parts = partsOfCells(text, cells.raw(month).trim(), cells.raw(day).trim());
  return cells.timed(cells.checked(readParts({ ...parts, year: astronomical(parts.year) }), year), time);
}

function event(cells: RowCells, columns: Columns): FoundEvent {
  const [start, end] = [dateOf(cells, columns.start), dateOf(cells, columns.end)];
  const isReversed = start !== undefined && end !== undefined && end.last < start.first;
  if (isReversed)
    cells.find('dropped', 'end-before-start', columns.end.year < 0 ? columns.end.whole : columns.end.year);
  const text = withoutTags(cells.raw(columns.text));
  const group = cells.text(columns.group);
  const media = cells.text(columns.media);
  return {
    title: withoutTags(cells.raw(columns.headline)) || firstWords(text) || 'Event',
    summary: text || undefined,
    category: group ?? 'Event',
    date: start && end && !isReversed ? lasting(start, end) : start,
    actors: [],
    sources: someOf(media, (address) => ({
      title: withoutTags(cells.raw(columns.credit)) || address.slice(0, 200),
      ...safeUrl(address),
    })),
  };
}

/** The spreadsheet of TimelineJS, as its third and first version have it. */
export const timelineSheet: TableFormat = {
  kind: 'table',
  id: 'timelinejs',
  label: 'TimelineJS',
  detect: ({ header }) =>
    header.has('headline') && (header.has('year', 'media') || header.has('start_date', 'media')),
  read(head, cells) {
    const columns = columnsOf(head);
    return () => {
      const type = cells.raw(columns.type).trim().toLowerCase();
      if (type !== 'title' && type !== 'era') return event(cells, columns);
      cells.find(
        'kept',
        type === 'title' ? 'title-slide' : 'era',
        type === 'title' ? columns.type : columns.headline,
      );
      return undefined;
    };
  },
};
