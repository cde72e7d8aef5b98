import * as mgrs from 'mgrs';
import type { LatLon } from '../cells/read-point.ts';
import type { RowCells } from '../cells/row-cells.ts';
import type { Estimate, FoundEvent } from '../imported-event.ts';
import type { TableFormat, TableHead } from './format.ts';
import { firstWords } from './found-parts.ts';

/** In a bundle the library's functions are exports, under Node they are members of its default one. */
const library: typeof mgrs & { readonly default?: typeof mgrs } = { ...mgrs };
const { toPoint } = library.default ?? library;

/** The columns of the Afghan war diary, whose file has no header. */
const NAMES: readonly string[] = [
  ...['ReportKey', 'DateOccurred', 'Type', 'Category', 'TrackingNumber', 'Title', 'Summary', 'Region'],
  ...['AttackOn', 'ComplexAttack', 'ReportingUnit', 'UnitName', 'TypeOfUnit'],
  ...['FriendlyWIA', 'FriendlyKIA', 'HostNationWIA', 'HostNationKIA'],
  ...['CivilianWIA', 'CivilianKIA', 'EnemyWIA', 'EnemyKIA', 'EnemyDetained'],
  ...['MGRS', 'Latitude', 'Longitude', 'OriginatorGroup', 'UpdatedByGroup'],
  ...['CCIR', 'Sigact', 'Affiliation', 'DColor', 'Classification'],
];

/** Whose dead and wounded are counted apart, by the words that tables have for them. */
const PARTIES = [
  ['friendly', 'coalition', 'coalition_forces', 'cf', 'us'],
  ['hostnation', 'host_nation', 'host', 'iraq_forces', 'iraqi_forces', 'ansf', 'isf', 'local_forces'],
  ['civilian', 'civilians', 'civ'],
  ['enemy', 'insurgent', 'aif'],
];

function partyColumns({ header }: TableHead, ends: readonly string[]): readonly number[] {
  return PARTIES.map((names) =>
    header.at(...names.flatMap((name) => ends.flatMap((end) => [`${name}${end}`, `${name}_${end}`]))),
  ).filter((at) => at >= 0);
}

function columnsOf(head: TableHead) {
  const { header } = head;
  return {
    id: header.at(
      'reportkey',
      'report_key',
      'sigactid',
      'sigact_id',
      'trackingnumber',
      'tracking_number',
      'id',
    ),
    date: header.at('dateoccurred', 'date_occurred', 'datetime', 'date_and_time', 'dtg', 'date'),
    type: header.at('type', 'event_type', 'primaryeventtype', 'primary_event_type'),
    category: header.at('category', 'event_category', 'primaryeventcategory', 'primary_event_category'),
    title: header.at('title', 'headline', 'event_headline'),
    summary: header.at('summary', 'description', 'text'),
    region: header.at('region', 'province', 'mnd'),
    mgrs: header.at('mgrs', 'grid', 'mgrs_grid'),
    lat: header.at('latitude', 'lat'),
    lon: header.at('longitude', 'lon', 'long'),
    killed: partyColumns(head, ['kia', 'killed', 'killed_in_action']),
    wounded: partyColumns(head, ['wia', 'wounded', 'wounded_in_action']),
  };
}

type Columns = ReturnType<typeof columnsOf>;

/** A grid square of MGRS: its middle, and half its diagonal. Undefined where it is none. */
function squareOf(written: string): { readonly point: LatLon; readonly radius: number } | undefined {
  const text = written.replace(/\s/g, '').toUpperCase();
  const digits = /^\d{1,2}[A-Z]{3}(\d*)$/.exec(text)?.[1];
  if (digits === undefined || digits.length % 2 > 0 || digits.length > 10) return undefined;
  try {
    const [lon, lat] = toPoint(text);
    return { point: { lat, lon }, radius: Math.ceil((10 ** (5 - digits.length / 2) * Math.SQRT2) / 2) };
  } catch {
    return undefined;
  }
}

/** The degrees where the table has them, else the middle of the grid square. */
function placeOf(cells: RowCells, { lat, lon, mgrs }: Columns): Pick<FoundEvent, 'point' | 'radius'> {
  const text = cells.text(mgrs);
  const square = text === undefined ? undefined : squareOf(text);
  if (text !== undefined && !square) cells.find('dropped', 'no-such-point', mgrs);
  const point = cells.point(lat, lon) ?? square?.point;
  return { point, ...(square && { radius: square.radius }) };
}

/** The sum over the parties, of which those without a figure add none; undefined where none has one. */
function sumOf(cells: RowCells, columns: readonly number[]): Estimate | undefined {
  const counts = columns.map((column) => cells.count(column)).filter((count) => count !== undefined);
  if (counts.length === 0) return undefined;
  const sum = counts.reduce((total, count) => total + count, 0);
  return { low: sum, best: sum, high: sum };
}

function event(cells: RowCells, columns: Columns): FoundEvent {
  const [category, type] = [cells.text(columns.category), cells.text(columns.type)];
  const summary = cells.text(columns.summary);
  const region = cells.text(columns.region);
  return {
    ownId: cells.raw(columns.id).trim(),
    title:
      cells.text(columns.title) ??
      ([category ?? type, region].filter(Boolean).join(', ') || firstWords(summary ?? '') || 'Report'),
    summary,
    category: type ?? category ?? 'Report',
    date: cells.date(columns.date),
    ...placeOf(cells, columns),
    place: region,
    actors: [],
    killed: sumOf(cells, columns.killed),
    wounded: sumOf(cells, columns.wounded),
    sources: [],
  };
}

/** Tables of significant activities of armies, as the war diaries of Afghanistan and Iraq have them. */
export const sigacts: TableFormat = {
  kind: 'table',
  id: 'sigacts',
  label: 'SIGACTS',
  namesOf: (first) =>
    first.length === NAMES.length && /^[\dA-F-]{8,40}$/i.test(first[0]) && /^\d{4}-\d\d-\d\d/.test(first[1])
      ? NAMES
      : undefined,
  detect(head) {
    const { killed, date, mgrs, lat } = columnsOf(head);
    return killed.length >= 2 && date >= 0 && (mgrs >= 0 || lat >= 0);
  },
  read(head, cells) {
    const columns = columnsOf(head);
    return () => event(cells, columns);
  },
};
