import { civilOf } from '../../time/civil.ts';
import { type Dated, datedOf, within } from '../cells/dated.ts';
import type { RowCells } from '../cells/row-cells.ts';
import type { FoundEvent, NamedActor } from '../imported-event.ts';
import type { Detected, TableFormat, TableHead } from './format.ts';
import { listOf, someOf } from './found-parts.ts';

/** Metres round the point by `geo_precision`: the town, part of a region, a larger region. */
const GEO_PRECISION: readonly number[] = [0, 5000, 25_000, 100_000];

function columnsOf({ header }: TableHead) {
  return {
    id: header.at('event_id_cnty', 'event_id_country', 'event_id_c', 'data_id', 'event_id_no_cnty'),
    date: header.at('event_date'),
    timePrecision: header.at('time_precision', 'time_prec', 'time_preci', 'timeprecision'),
    type: header.at('event_type'),
    subType: header.at('sub_event_type', 'sub_event_'),
    actor1: header.at('actor1', 'actor_1'),
    associated1: header.at('assoc_actor_1', 'ally_actor_1', 'assoc_acto', 'associated_actor_1'),
    actor2: header.at('actor2', 'actor_2'),
    associated2: header.at('assoc_actor_2', 'ally_actor_2', 'associated_actor_2'),
    country: header.at('country'),
    admin1: header.at('admin1'),
    location: header.at('location'),
    lat: header.at('latitude'),
    lon: header.at('longitude'),
    geoPrecision: header.at('geo_precision', 'geo_prec', 'geo_precis', 'geoprecision'),
    source: header.at('source'),
    notes: header.at('notes'),
    fatalities: header.at('fatalities', 'total_fatalities'),
  };
}

type Columns = ReturnType<typeof columnsOf>;

/** 1 the day; 2 the week round the day that is given; 3 the month in which it lies. */
function dateOf(cells: RowCells, { date, timePrecision }: Columns): Dated | undefined {
  const given = cells.date(date);
  if (given?.stated !== 'day' || cells.text(timePrecision) === undefined) return given;
  const code = cells.code(timePrecision);
  if (code === 1) return given;
  const { first } = given;
  if (code === 2) return { ...within(first - 3, first + 3, 'severalDays'), first, last: first };
  if (code === 3) {
    const { year, month } = civilOf(first);
    return { ...datedOf({ year, month }), first, last: first };
  }
  cells.find('kept', 'unknown-precision', timePrecision);
  return given;
}

/** The order of the actors says who did what to whom only in violence against civilians. */
function actorsOf(
  cells: RowCells,
  { actor1, actor2 }: Columns,
  type: string | undefined,
): readonly NamedActor[] {
  const hasDirection = /^violence against civilians$/i.test(type ?? '');
  return [
    ...someOf(
      cells.text(actor1),
      (name): NamedActor => (hasDirection ? { name, role: 'perpetrator', attribution: 'alleged' } : { name }),
    ),
    ...someOf(
      cells.text(actor2),
      (name): NamedActor => (hasDirection ? { name, role: 'target', attribution: 'alleged' } : { name }),
    ),
  ];
}

function event(cells: RowCells, columns: Columns): FoundEvent {
  const [type, subType, place] = [columns.type, columns.subType, columns.location].map((at) =>
    cells.text(at),
  );
  const actors = actorsOf(cells, columns, type);
  const fatalities = cells.count(columns.fatalities);
  const what = subType ?? type ?? actors.map(({ name }) => name).join(' – ');
  return {
    ownId: cells.raw(columns.id).trim(),
    title: [what, place].filter(Boolean).join(', '),
    summary: cells.text(columns.notes),
    category: type ?? 'Event',
    date: dateOf(cells, columns),
    point: cells.point(columns.lat, columns.lon),
    radius: GEO_PRECISION[cells.code(columns.geoPrecision) ?? 0] || undefined,
    place: place ?? cells.text(columns.admin1),
    country: cells.text(columns.country),
    actors,
    associated: [columns.associated1, columns.associated2].flatMap((at) => listOf(cells.text(at))),
    ...(fatalities !== undefined && { killed: { low: fatalities, best: fatalities, high: fatalities } }),
    ...(fatalities === 0 && { noneReported: true }),
    sources: listOf(cells.text(columns.source)).map((publisher) => ({ title: publisher, publisher })),
  };
}

/** Whether each event stands once for each actor: a column for one actor only, and ids that come again. */
function isByActor({ header, rows }: TableHead): boolean {
  if (header.at('actor1', 'actor_1') < 0) return header.has('actor');
  if (header.at('actor2', 'actor_2') >= 0) return false;
  const id = header.at('event_id_cnty');
  return new Set(rows.map(({ cells }) => cells[id])).size < rows.length;
}

/** ACLED's downloads by week and by month count events; there is none in them. */
function detect(head: TableHead): Detected {
  const { header } = head;
  const isAbout = header.at('event_type', 'disorder_type', 'fatalities', 'population_exposure') >= 0;
  if (header.has('events') && header.at('week', 'month', 'year') >= 0 && isAbout)
    return {
      refused: (file) => ({ says: 'acled-counts', file }),
    };
  if (header.has('event_id_cnty', 'event_date') && isByActor(head))
    return {
      refused: (file) => ({ says: 'acled-actors', file }),
    };
  const isOurs = header.at('event_id_cnty', 'event_id_no_cnty', 'data_id', 'event_id_country') >= 0;
  return (
    header.has('event_date') &&
    header.at('actor1', 'actor_1') >= 0 &&
    (isOurs || (header.has('event_type') && header.has('fatalities')))
  );
}

/** ACLED's event-based export: every layout since 2015, in any case and order of the columns. */
export const acled: TableFormat = {
  kind: 'table',
  id: 'acled',
  label: 'ACLED',
  detect,
  read(head, cells) {
    const columns = columnsOf(head);
    return () => event(cells, columns);
  },
};
