import type { RowCells } from '../cells/row-cells.ts';
import type { FoundEvent } from '../imported-event.ts';
import type { TableFormat, TableHead } from './format.ts';
import { firstWords, listOf, safeUrl, withoutTags } from './found-parts.ts';
import { MOVED_BY } from './timemap.ts';

function columnsOf({ header }: TableHead) {
  return {
    id: header.at('id'),
    date: header.at('date'),
    lat: header.at('latitude'),
    lon: header.at('longitude'),
    location: header.at('location'),
    description: header.at('description'),
    sources: header.at('sources'),
    filters: header.at('filters', 'associations'),
  };
}

type Columns = ReturnType<typeof columnsOf>;

/** The parts of a list in a cell: of the JSON they are apart by ; and of the CSV by a comma. */
function partsOf(text: string | undefined): readonly string[] {
  return listOf(text, /;/.test(text ?? '') ? ';' : ',');
}

function event(cells: RowCells, columns: Columns): FoundEvent {
  const text = withoutTags(cells.text(columns.description) ?? '');
  const place = cells.text(columns.location);
  const point = cells.point(columns.lat, columns.lon);
  const [filter] = partsOf(cells.text(columns.filters));
  return {
    ownId: cells.raw(columns.id).trim(),
    title: firstWords(text) || place || 'Event',
    summary: text || undefined,
    category: filter?.replace(/^[^=]*=/, '') || 'Event',
    date: cells.date(columns.date, 'month-first'),
    point,
    ...(point && { radius: MOVED_BY }),
    place,
    actors: [],
    sources: partsOf(cells.text(columns.sources)).map((one) => ({
      title: one.slice(0, 200),
      ...safeUrl(one),
    })),
  };
}

/** Civilian harm in Ukraine, as the page of Bellingcat gives it for download, in JSON or CSV: months come first. */
export const civilianHarm: TableFormat = {
  kind: 'table',
  id: 'civilian-harm',
  label: 'Civilian harm (Bellingcat)',
  detect: ({ header }) =>
    header.has('id', 'date', 'latitude', 'longitude', 'location', 'description', 'sources') &&
    header.at('filters', 'associations') >= 0,
  read(head, cells) {
    const columns = columnsOf(head);
    return () => event(cells, columns);
  },
};
