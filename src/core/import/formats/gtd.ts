import { readParts } from '../cells/date-layouts.ts';
import type { Dated } from '../cells/dated.ts';
import { partsOfCells, type RowCells } from '../cells/row-cells.ts';
import type { Estimate, FoundEvent, NamedActor } from '../imported-event.ts';
import type { TableFormat, TableHead } from './format.ts';
import { someOf } from './found-parts.ts';

/** Metres round the point by `specificity`: the city; its division; the middle of a division of second and first order; none. */
const SPECIFICITY: readonly number[] = [0, 5000, 25_000, 50_000, 150_000];

function columnsOf({ header }: TableHead) {
  const all = (...names: readonly string[]) => names.map((name) => header.at(name)).filter((at) => at >= 0);
  return {
    id: header.at('eventid'),
    year: header.at('iyear'),
    month: header.at('imonth'),
    day: header.at('iday'),
    country: header.at('country_txt'),
    division: header.at('provstate'),
    city: header.at('city'),
    lat: header.at('latitude'),
    lon: header.at('longitude'),
    specificity: header.at('specificity'),
    summary: header.at('summary'),
    attack: header.at('attacktype1_txt'),
    targetType: header.at('targtype1_txt'),
    targets: all('target1', 'target2', 'target3'),
    groups: all('gname', 'gname2', 'gname3'),
    uncertain: header.at('guncertain1'),
    claimed: header.at('claimed'),
    killed: header.at('nkill'),
    wounded: header.at('nwound'),
    sources: all('scite1', 'scite2', 'scite3'),
  };
}

type Columns = ReturnType<typeof columnsOf>;

/** A month or day of 0 is not known. */
function dateOf(cells: RowCells, { year, month, day }: Columns): Dated | undefined {
  const text = cells.text(year);
  if (text === undefined) return undefined;
  const number = cells.code(year);
  if (number === undefined) return cells.checked('unreadable-date', year);
  return cells.checked(readParts(partsOfCells(String(number), cells.raw(month), cells.raw(day))), day);
}

function actorsOf(cells: RowCells, { groups, targets, uncertain, claimed }: Columns): readonly NamedActor[] {
  const isOne = (column: number) => cells.code(column) === 1;
  const attribution = isOne(claimed) ? 'claimed' : isOne(uncertain) ? 'unknown' : 'alleged';
  return [
    ...groups.flatMap((column) =>
      someOf(cells.text(column), (name): NamedActor => ({ name, role: 'perpetrator', attribution })),
    ),
    ...targets.flatMap((column) =>
      someOf(
        cells.text(column),
        (name): NamedActor => ({ name, role: 'target', attribution: 'established' }),
      ),
    ),
  ];
}

function estimate(count: number | undefined): Estimate | undefined {
  return count === undefined ? undefined : { low: count, best: count, high: count };
}

function event(cells: RowCells, columns: Columns): FoundEvent {
  const [attack, city] = [cells.text(columns.attack), cells.text(columns.city)];
  const target = cells.text(columns.targetType);
  return {
    ownId: cells.raw(columns.id).trim(),
    title: [[attack, target].filter(Boolean).join(': ') || 'Attack', city].filter(Boolean).join(', '),
    summary: cells.text(columns.summary),
    category: attack ?? 'Attack',
    date: dateOf(cells, columns),
    point: cells.point(columns.lat, columns.lon),
    radius: SPECIFICITY[cells.code(columns.specificity) ?? 0] || undefined,
    place: city ?? cells.text(columns.division),
    country: cells.text(columns.country),
    actors: actorsOf(cells, columns),
    killed: estimate(cells.count(columns.killed)),
    wounded: estimate(cells.count(columns.wounded)),
    sources: columns.sources.flatMap((column) => someOf(cells.text(column), (title) => ({ title }))),
  };
}

/** The Global Terrorism Database of START. */
export const gtd: TableFormat = {
  kind: 'table',
  id: 'gtd',
  label: 'Global Terrorism Database',
  detect: ({ header }) => header.has('eventid', 'iyear', 'imonth', 'iday'),
  read(head, cells) {
    const columns = columnsOf(head);
    return () => event(cells, columns);
  },
};
