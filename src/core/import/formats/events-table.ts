import { ATTRIBUTIONS, ROLES } from '../../model/vocabulary.ts';
import type { RowCells } from '../cells/row-cells.ts';
import type { Estimate, FoundEvent, NamedActor, NamedSource } from '../imported-event.ts';
import type { TableFormat, TableHead } from './format.ts';
import { safeUrl } from './found-parts.ts';
import { readListCell } from './list-cell.ts';

/** The columns in which an event stands in a table of its own, one row for each; SPEC.md says what they hold. */
export const EVENT_COLUMNS = [
  ...(['id', 'title', 'summary', 'category', 'edtf', 'latitude', 'longitude', 'radius_m'] as const),
  ...(['place', 'country', 'actors', 'associated'] as const),
  ...(['killed_low', 'killed_best', 'killed_high', 'none_reported'] as const),
  ...(['wounded_low', 'wounded_best', 'wounded_high', 'sources'] as const),
] as const;

/** The column that a table has besides where its events are of several time zones. */
const ZONE_COLUMN = 'zone';

/** All columns that such a table may have. */
export const ALL_EVENT_COLUMNS = [...EVENT_COLUMNS, ZONE_COLUMN] as const;

export type EventColumn = (typeof ALL_EVENT_COLUMNS)[number];

const known = <T extends string>(words: readonly T[], word: string | undefined): T | undefined =>
  words.find((one) => one === word);

/** The actors of a cell of `name | role | attribution`. */
function actorsOfCell(text: string): readonly NamedActor[] {
  return readListCell(text).map(([name, role, attribution]): NamedActor => {
    const [as, how] = [known(ROLES, role), known(ATTRIBUTIONS, attribution)];
    return { name, ...(as && { role: as }), ...(how && { attribution: how }) };
  });
}

/** The sources of a cell of `title | publisher | date | address`. */
function sourcesOfCell(text: string): readonly NamedSource[] {
  return readListCell(text).map(
    ([title, publisher, published, url]): NamedSource => ({
      title,
      ...(publisher && { publisher }),
      ...(published && { published }),
      ...safeUrl(url),
    }),
  );
}

/** Low, best and high of a figure; undefined where there is none of them. */
function estimateOf(low?: number, best?: number, high?: number): Estimate | undefined {
  return low === undefined && best === undefined && high === undefined ? undefined : { low, best, high };
}

function event(cells: RowCells, at: Readonly<Record<EventColumn, number>>): FoundEvent {
  const textIn = (column: number) => cells.raw(column).trim() || undefined;
  const figure = (...columns: readonly number[]) => {
    const [low, best, high] = columns.map((column) => cells.count(column));
    return estimateOf(low, best, high);
  };
  const radius = cells.count(at.radius_m);
  const zone = cells.zone(at.zone);
  return {
    ownId: cells.raw(at.id).trim(),
    title: textIn(at.title) ?? 'Event',
    summary: textIn(at.summary),
    category: textIn(at.category) ?? 'Event',
    date: cells.date(at.edtf),
    ...(zone && { zone }),
    point: cells.point(at.latitude, at.longitude),
    ...(radius !== undefined && { radius }),
    place: textIn(at.place),
    country: textIn(at.country),
    actors: actorsOfCell(cells.raw(at.actors)),
    associated: readListCell(cells.raw(at.associated)).map(([name]) => name),
    killed: figure(at.killed_low, at.killed_best, at.killed_high),
    ...(textIn(at.none_reported) && { noneReported: true }),
    wounded: figure(at.wounded_low, at.wounded_best, at.wounded_high),
    sources: sourcesOfCell(cells.raw(at.sources)),
  };
}

const OWN = Object.fromEntries(ALL_EVENT_COLUMNS.map((name, at) => [name, at])) as Record<
  EventColumn,
  number
>;

/** The event of cells in the order of the columns. */
export const eventOfOwnCells = (cells: RowCells): FoundEvent => event(cells, OWN);

const columnsOf = ({ header }: TableHead) =>
  Object.fromEntries(ALL_EVENT_COLUMNS.map((name) => [name, header.at(name)])) as Record<EventColumn, number>;

/** Events as this program exports them, in CSV, GeoJSON and Parquet. */
export const eventsTable: TableFormat = {
  kind: 'table',
  id: 'events-table',
  label: 'Table of events',
  detect: ({ header }) => header.has(...EVENT_COLUMNS),
  read(head, cells) {
    const columns = columnsOf(head);
    return () => event(cells, columns);
  },
};
