import type { RowCells } from '../cells/row-cells.ts';
import type { FoundEvent, NamedActor } from '../imported-event.ts';
import { CAMEO_ROOTS } from './cameo-roots.ts';
import type { TableFormat, TableHead } from './format.ts';
import { safeUrl, someOf } from './found-parts.ts';

const actorNames = (actor: string) =>
  [
    'Code',
    'Name',
    'CountryCode',
    'KnownGroupCode',
    'EthnicCode',
    'Religion1Code',
    'Religion2Code',
    'Type1Code',
    'Type2Code',
    'Type3Code',
  ].map((name) => `${actor}${name}`);

/** Version 2 has the second-order division beside the first. */
const geoNames = (of: string, version: 1 | 2) => [
  `${of}Geo_Type`,
  `${of}Geo_FullName`,
  `${of}Geo_CountryCode`,
  `${of}Geo_ADM1Code`,
  ...(version === 2 ? [`${of}Geo_ADM2Code`] : []),
  `${of}Geo_Lat`,
  `${of}Geo_Long`,
  `${of}Geo_FeatureID`,
];

/** The columns of the event tables, from the codebooks of GDELT 1.0 and 2.0; the files have no header. */
const namesOf = (version: 1 | 2) => [
  ...['GLOBALEVENTID', 'SQLDATE', 'MonthYear', 'Year', 'FractionDate'],
  ...actorNames('Actor1'),
  ...actorNames('Actor2'),
  ...['IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass', 'GoldsteinScale'],
  ...['NumMentions', 'NumSources', 'NumArticles', 'AvgTone'],
  ...['Actor1', 'Actor2', 'Action'].flatMap((of) => geoNames(of, version)),
  ...['DATEADDED', 'SOURCEURL'],
];

/** The columns of the reduced file, whose rows are all events of one day, pair, kind and place in one. */
const REDUCED = [
  ...['Date', 'Source', 'Target', 'CAMEOCode', 'NumEvents', 'NumArts', 'QuadClass', 'Goldstein'],
  ...['Source', 'Target', 'Action'].flatMap((of) => [`${of}GeoType`, `${of}GeoLat`, `${of}GeoLong`]),
];

/** Metres round the point by the kind of place: country, state, city, city abroad, state abroad. */
const GEO_TYPE: readonly number[] = [0, 500_000, 150_000, 10_000, 10_000, 150_000];

/** Root codes from 17 on are what one does to another; before, what one says. */
const FIRST_DEED = 17;

function columnsOf({ header }: TableHead) {
  return {
    id: header.at('globaleventid'),
    date: header.at('sqldate', 'day', 'date'),
    actor1: header.at('actor1name', 'source'),
    actor2: header.at('actor2name', 'target'),
    root: header.at('eventrootcode'),
    code: header.at('cameocode'),
    geoType: header.at('actiongeo_type', 'actiongeotype'),
    place: header.at('actiongeo_fullname'),
    country: header.at('actiongeo_countrycode'),
    lat: header.at('actiongeo_lat', 'actiongeolat'),
    lon: header.at('actiongeo_long', 'actiongeolong'),
    url: header.at('sourceurl'),
  };
}

type Columns = ReturnType<typeof columnsOf>;

/** Actor 1 is the one that acts, actor 2 the one that it acts on. */
function actorsOf(a: string | undefined, b: string | undefined, root: number): readonly NamedActor[] {
  const isDeed = root >= FIRST_DEED;
  return [
    ...someOf(
      a,
      (name): NamedActor => ({ name, role: isDeed ? 'perpetrator' : 'subject', attribution: 'alleged' }),
    ),
    ...someOf(
      b,
      (name): NamedActor => ({ name, role: isDeed ? 'target' : 'counterpart', attribution: 'alleged' }),
    ),
  ];
}

function event(cells: RowCells, columns: Columns): FoundEvent {
  const root = Number(cells.text(columns.root) ?? cells.raw(columns.code).slice(0, 2));
  const [a, b, place] = [columns.actor1, columns.actor2, columns.place].map((column) => cells.text(column));
  const category = CAMEO_ROOTS[root - 1] ?? 'Event';
  const url = cells.text(columns.url);
  const who = [a, b].filter(Boolean).join(' – ');
  return {
    ownId: cells.raw(columns.id).trim(),
    title: [who ? `${category}: ${who}` : category, place].filter(Boolean).join(', '),
    category,
    date: cells.date(columns.date),
    point: cells.point(columns.lat, columns.lon),
    radius: GEO_TYPE[cells.code(columns.geoType) ?? 0] || undefined,
    place,
    country: cells.text(columns.country),
    actors: actorsOf(a, b, root),
    sources: someOf(url, (title) => ({ title, ...safeUrl(title) })),
  };
}

/** GDELT's event tables, with a header where somebody has added one. */
export const gdelt: TableFormat = {
  kind: 'table',
  id: 'gdelt',
  label: 'GDELT events',
  namesOf(first) {
    const isOurs =
      /^\d{1,12}$/.test(first[0]) &&
      /^\d{8}$/.test(first[1] ?? '') &&
      /^\d{6}$/.test(first[2] ?? '') &&
      /^\d{4}$/.test(first[3] ?? '');
    const isReduced =
      first.length === REDUCED.length && /^\d{8}$/.test(first[0]) && /^\d{2,4}$/.test(first[3]);
    if (isReduced) return REDUCED;
    if (!isOurs) return undefined;
    if (first.length === 61) return namesOf(2);
    return first.length === 58 || first.length === 57 ? namesOf(1).slice(0, first.length) : undefined;
  },
  detect: ({ header }) =>
    header.has('date', 'cameocode', 'numevents', 'actiongeolat') ||
    (header.has('globaleventid', 'eventrootcode') && header.at('sqldate', 'day') >= 0),
  read(head, cells) {
    const columns = columnsOf(head);
    return () => event(cells, columns);
  },
};
