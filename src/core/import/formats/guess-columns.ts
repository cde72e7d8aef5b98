import { readDate } from '../cells/date-layouts.ts';
import { isMissing } from '../cells/numbers.ts';
import { readPair } from '../cells/read-point.ts';
import type { TableHead } from './format.ts';

/** What the columns of a table that is of no known format may hold, by the names that they go by. */
const NAMES = {
  id: [
    'id',
    'event_id',
    'eventid',
    'incident_id',
    'incidentid',
    'uid',
    'uuid',
    'unique_id',
    'civid',
    'globalid',
    'case_id',
    'report_key',
    'ibc_code',
  ],
  title: [
    'title',
    'headline',
    'event_title',
    'incident_title',
    'event_name',
    'name',
    'event',
    'incident',
    'subject',
    'label',
  ],
  summary: [
    'description',
    'summary',
    'notes',
    'text',
    'content_text',
    'details',
    'narrative',
    'event_description',
    'comments',
    'content',
    'desc',
  ],
  date: [
    'edtf',
    'date_edtf',
    'date',
    'event_date',
    'date_start',
    'start_date',
    'startdate',
    'start',
    'start_time',
    'incident_date',
    'date_of_incident',
    'date_time',
    'datetime',
    'verifieddate',
    'occurred',
    'date_occurred',
    'when',
    'day',
    'date_reported',
    'time',
    'timestamp',
    'begin',
  ],
  end: ['end', 'end_date', 'date_end', 'enddate', 'end_time'],
  year: ['year', 'iyear'],
  month: ['month', 'imonth'],
  dayOfMonth: ['day', 'iday', 'day_of_month'],
  time: ['time', 'time_of_day', 'event_time', 'incident_time', 'hour', 'local_time'],
  lat: ['latitude', 'lat', 'geo_lat', 'y', 'ycoord', 'event_lat'],
  lon: ['longitude', 'lon', 'lng', 'long', 'geo_lon', 'geo_long', 'x', 'xcoord', 'event_lon'],
  pair: [
    'coordinates',
    'location_coordinates',
    'coords',
    'lat_lon',
    'lat_long',
    'latlong',
    'latlng',
    'latitude_longitude',
    'geolocation',
    'gps',
    'geom_wkt',
    'geometry',
    'geom',
    'the_geom',
    'wkt',
    'position',
  ],
  radius: ['radius_m', 'radius', 'accuracy_m', 'uncertainty_m'],
  place: [
    'place',
    'place_name',
    'location_name',
    'location',
    'city',
    'town',
    'village',
    'site',
    'place_desc',
    'address',
    'district',
    'governorate',
    'province',
    'admin2',
    'admin1',
    'region',
  ],
  country: ['country', 'country_name'],
  category: [
    'category',
    'event_type',
    'incident_type',
    'type',
    'event_category',
    'kind',
    'facet',
    'group',
    'attack_type',
  ],
  actors: ['actors', 'actor', 'actor1', 'side_a', 'party', 'organization', 'group_name'],
  otherActors: ['actor2', 'side_b'],
  perpetrator: ['perpetrator', 'perpetrators', 'attacker', 'perpetrator_name', 'gname'],
  target: ['target', 'targets', 'target1'],
  killed: [
    'killed',
    'deaths',
    'fatalities',
    'fatality_count',
    'dead',
    'number_killed',
    'total_killed',
    'people_killed',
    'nkill',
    'death_toll',
    'best',
    'total_deaths',
  ],
  killedLow: [
    'killed_low',
    'killed_min',
    'min_killed',
    'deaths_low',
    'deaths_min',
    'low',
    'fatalities_min',
    'minimum_killed',
    'reported_minimum',
  ],
  killedHigh: [
    'killed_high',
    'killed_max',
    'max_killed',
    'deaths_high',
    'deaths_max',
    'high',
    'fatalities_max',
    'maximum_killed',
    'reported_maximum',
  ],
  wounded: ['wounded', 'injured', 'injuries', 'nwound', 'number_injured', 'total_injured', 'people_injured'],
  source: ['source', 'sources', 'publisher', 'source_name'],
  url: ['url', 'link', 'source_url', 'links', 'reference'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What a column of a table means. */
export type ColumnMeaning = keyof typeof NAMES;
export type ColumnGuess = Readonly<Record<ColumnMeaning, number>>;

/** Of the cells that have a value, how many read as dates and how many as words such as "a year ago". */
export function datesIn(
  { rows }: TableHead,
  column: number,
): { readonly dates: number; readonly relative: number } {
  let filled = 0;
  let dates = 0;
  let relative = 0;
  for (const { cells } of rows) {
    const text = cells[column] ?? '';
    if (isMissing(text)) continue;
    filled++;
    const reading = readDate(text);
    if (reading === 'relative-date') relative++;
    else if (typeof reading !== 'string' || reading === 'day-or-month' || reading === 'beyond-all-dates')
      dates++;
  }
  return filled === 0 ? { dates: 0, relative: 0 } : { dates: dates / filled, relative: relative / filled };
}

/** Whether most cells are written as more than a number, so that counts are not taken for years. */
function isWritten({ rows }: TableHead, column: number): boolean {
  const filled = rows.map(({ cells }) => (cells[column] ?? '').trim()).filter((text) => text !== '');
  return filled.filter((text) => /\D/.test(text) && /\d/.test(text)).length * 2 > filled.length;
}

/** Whether most cells hold both coordinates of a place. */
function arePairs({ rows }: TableHead, column: number): boolean {
  const filled = rows.map(({ cells }) => cells[column] ?? '').filter((text) => !isMissing(text));
  return filled.filter((text) => /\D.*\D/.test(text) && readPair(text)).length > filled.length / 2;
}

function dateColumn(head: TableHead, wanted: readonly string[]): number {
  const { header } = head;
  const named = wanted.map((name) => header.at(name)).filter((at) => at >= 0);
  const good = named.find((at) => datesIn(head, at).dates > 0.5);
  if (good !== undefined) return good;
  const relative = named.find((at) => datesIn(head, at).relative > 0.5);
  if (relative !== undefined) return relative;
  const byValue = header.names.findIndex((_, at) => isWritten(head, at) && datesIn(head, at).dates > 0.8);
  if (byValue >= 0) return byValue;
  return named[0] ?? header.names.findIndex((_, at) => datesIn(head, at).relative > 0.5);
}

/** Which column holds what, by names and, of dates, by values; -1 where none does. */
export function guessColumns(head: TableHead): ColumnGuess {
  const { header } = head;
  const guess = Object.fromEntries(
    Object.entries(NAMES).map(([meaning, names]) => [meaning, header.at(...names)]),
  ) as Record<ColumnMeaning, number>;
  if (guess.lat < 0 || guess.lon < 0) {
    guess.lat = -1;
    guess.lon = -1;
    if (guess.pair < 0) guess.pair = header.names.findIndex((_, at) => arePairs(head, at));
  }
  const hasParts = guess.year >= 0 && guess.month >= 0 && guess.dayOfMonth >= 0;
  guess.date = hasParts ? -1 : dateColumn(head, NAMES.date);
  if (guess.date < 0 && !hasParts && guess.year >= 0) guess.dayOfMonth = -1;
  if (guess.end >= 0 && (guess.end === guess.date || datesIn(head, guess.end).dates < 0.5)) guess.end = -1;
  if (guess.time === guess.date || (guess.end >= 0 && guess.time === guess.end)) guess.time = -1;
  return guess;
}
