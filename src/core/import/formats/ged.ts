import { type Dated, lasting, type Stated, within } from '../cells/dated.ts';
import type { RowCells } from '../cells/row-cells.ts';
import type { FoundEvent, NamedActor, NamedSource } from '../imported-event.ts';
import type { TableFormat, TableHead } from './format.ts';
import { safeUrl, someOf } from './found-parts.ts';

/** By `date_prec`: the day; two to six days; the week; the month or 8 to 30 days; more, up to a year. */
const DATE_PREC: readonly Stated[] = ['none', 'day', 'severalDays', 'severalDays', 'month', 'year'];

/**
 * Metres round the point by `where_prec`: 1 the place itself, 2 within about 25 km of it, 3 the second-order division, 4 the
 * first-order division, 5 something larger or linear, 6 the country, 7 water or airspace. From 3 on the point is a middle.
 */
const WHERE_PREC: readonly number[] = [0, 2000, 25_000, 50_000, 150_000, 200_000, 500_000, 100_000];

const VIOLENCE = ['', 'State-based conflict', 'Non-state conflict', 'One-sided violence'];

/** Names of ten letters are those of shapefiles. */
function columnsOf({ header }: TableHead) {
  return {
    id: header.at('id'),
    violence: header.at('type_of_violence', 'type_of_vi'),
    conflict: header.at('conflict_name', 'conflict_n'),
    sideA: header.at('side_a'),
    sideB: header.at('side_b'),
    offices: header.at('source_office', 'source_off'),
    dates: header.at('source_date', 'source_dat'),
    headlines: header.at('source_headline', 'source_hea'),
    article: header.at('source_article', 'source_art'),
    wherePrec: header.at('where_prec'),
    place: header.at('where_coordinates', 'where_coor'),
    where: header.at('where_description', 'where_desc'),
    adm1: header.at('adm_1'),
    country: header.at('country'),
    lat: header.at('latitude'),
    lon: header.at('longitude'),
    datePrec: header.at('date_prec'),
    start: header.at('date_start'),
    end: header.at('date_end'),
    best: header.at('best', 'best_est'),
    high: header.at('high', 'high_est'),
    low: header.at('low', 'low_est'),
  };
}

type Columns = ReturnType<typeof columnsOf>;

/** `date_prec` decides whether the two dates are a stretch in which it happened once, or one that it took. */
function dateOf(cells: RowCells, { datePrec, start, end }: Columns): Dated | undefined {
  const from = cells.date(start);
  const to = cells.date(end) ?? from;
  if (!from || !to) return from ?? to;
  if (to.last < from.first) {
    cells.find('dropped', 'end-before-start', end);
    return from;
  }
  const code = cells.code(datePrec);
  const stated = DATE_PREC[code ?? 0];
  if (!stated || stated === 'none') {
    if (datePrec >= 0) cells.find('kept', 'unknown-precision', datePrec);
    return within(from.first, to.last, to.last > from.first ? 'severalDays' : 'day');
  }
  if (code === 1) return lasting(from, to);
  return within(from.first, to.last, stated);
}

function actorsOf(a: string | undefined, b: string | undefined, isOneSided: boolean): readonly NamedActor[] {
  const actors: NamedActor[] = [];
  if (a) actors.push(isOneSided ? { name: a, role: 'perpetrator', attribution: 'alleged' } : { name: a });
  if (b) actors.push(isOneSided ? { name: b, role: 'victim', attribution: 'alleged' } : { name: b });
  return actors;
}

/** What is given of two texts, with a sign between them where both are. */
function joined(first: string | undefined, between: string, second: string | undefined): string {
  if (!first || !second) return first || second || '';
  return `${first}${between}${second}`;
}

function sourcesOf(cells: RowCells, { headlines, offices, dates, article }: Columns): readonly NamedSource[] {
  const list = (column: number) => {
    const written = cells.raw(column);
    return written === '' ? [] : written.split(';').map((text) => text.trim().replace(/^"|"$/g, ''));
  };
  const titles = list(headlines);
  const [publishers, days] = titles.length > 0 ? [list(offices), list(dates)] : [[], []];
  const named = titles.flatMap((title, at): NamedSource[] => {
    if (title === '') return [];
    const published = /^\d{4}-\d\d-\d\d$/.test(days[at] ?? '') ? days[at] : undefined;
    return [{ title, ...(publishers[at] && { publisher: publishers[at] }), ...(published && { published }) }];
  });
  if (named.length > 0) return named;
  return someOf(cells.text(article), (title) => ({ title: title.slice(0, 500), ...safeUrl(title) }));
}

function event(cells: RowCells, columns: Columns): FoundEvent {
  const [low, best, high] = [columns.low, columns.best, columns.high].map((column) => cells.count(column));
  if ((low ?? 0) > (best ?? low ?? 0) || (best ?? low ?? 0) > (high ?? best ?? Number.POSITIVE_INFINITY))
    cells.find(
      'kept',
      'low-above-high',
      low !== undefined && best !== undefined && low > best ? columns.low : columns.best,
    );
  const place = cells.text(columns.place);
  const [a, b] = [cells.text(columns.sideA), cells.text(columns.sideB)];
  const violence = cells.code(columns.violence) ?? 0;
  const precision = cells.code(columns.wherePrec) ?? 0;
  if (columns.wherePrec >= 0 && !WHERE_PREC[precision])
    cells.find('kept', 'unknown-precision', columns.wherePrec);
  return {
    ownId: cells.raw(columns.id).trim(),
    title: joined(joined(a, ' – ', b) || cells.text(columns.conflict), ', ', place),
    summary: cells.text(columns.where),
    category: VIOLENCE[violence] || 'Organized violence',
    date: dateOf(cells, columns),
    point: cells.point(columns.lat, columns.lon),
    radius: WHERE_PREC[precision] || undefined,
    place: place ?? cells.text(columns.adm1),
    country: cells.text(columns.country),
    actors: actorsOf(a, b, violence === 3),
    killed: { low, best, high },
    sources: sourcesOf(cells, columns),
  };
}

/** UCDP Georeferenced Event Dataset, yearly and candidate, as published and as others hand it on (HDX, GeoJSON). */
export const ged: TableFormat = {
  kind: 'table',
  id: 'ucdp-ged',
  label: 'UCDP GED',
  detect: ({ header }) =>
    header.at('type_of_violence', 'type_of_vi') >= 0 && header.has('side_a', 'side_b', 'date_start'),
  read(head, cells) {
    const columns = columnsOf(head);
    return () => event(cells, columns);
  },
};
