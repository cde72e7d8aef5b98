import type { RowCells } from '../cells/row-cells.ts';
import type { FoundEvent } from '../imported-event.ts';
import type { TableFormat, TableHead } from './format.ts';
import { firstWords, listOf, safeUrl, withoutTags } from './found-parts.ts';

/** Metres by the resolution of a geolocation, from Atlos's own words for it. */
const RESOLUTION: ReadonlyMap<string, number> = new Map([
  ['exact', 10],
  ['vicinity', 100],
  ['locality', 1000],
]);

function columnsOf({ header }: TableHead) {
  const attribute = (name: string) => header.at(name, `attr_${name}`);
  return {
    id: header.at('slug', 'id'),
    status: attribute('status'),
    description: attribute('description'),
    date: attribute('date'),
    type: attribute('type'),
    tags: attribute('tags'),
    more: attribute('more_info'),
    resolution: attribute('geolocation_resolution'),
    lat: header.at('latitude'),
    lon: header.at('longitude'),
    pair: attribute('geolocation'),
    sources: header.names.flatMap((name, at) => (/^source_\d+$/i.test(name.trim()) ? [at] : [])),
  };
}

type Columns = ReturnType<typeof columnsOf>;

function event(cells: RowCells, columns: Columns): FoundEvent {
  const text = withoutTags(cells.text(columns.description) ?? '');
  const more = withoutTags(cells.text(columns.more) ?? '');
  const resolution = cells.text(columns.resolution)?.toLowerCase() ?? '';
  const isPair = columns.lat < 0 && columns.pair >= 0;
  const [type] = listOf(cells.text(columns.type)?.replaceAll(';', ','), ',');
  return {
    ownId: cells.raw(columns.id).trim(),
    title: firstWords(text) || type || 'Incident',
    summary: [text, more].filter(Boolean).join(' ') || undefined,
    category: type ?? cells.text(columns.tags) ?? 'Incident',
    date: cells.date(columns.date),
    point: isPair ? cells.pair(columns.pair)?.point : cells.point(columns.lat, columns.lon),
    radius: RESOLUTION.get(resolution.split(/\W/)[0]),
    actors: [],
    sources: columns.sources
      .flatMap((column) => listOf(cells.text(column), '\n'))
      .map((address) => ({ title: address.slice(0, 200), ...safeUrl(address) })),
  };
}

/** Incidents of Atlos, as its CSV and its programming interface give them. */
export const atlos: TableFormat = {
  kind: 'table',
  id: 'atlos',
  label: 'Atlos',
  detect({ header }) {
    const isExport = header.has('slug', 'status', 'description', 'sensitive');
    return isExport || header.has('attr_status', 'attr_description', 'attr_sensitive');
  },
  read(head, cells) {
    const columns = columnsOf(head);
    return () => event(cells, columns);
  },
};
