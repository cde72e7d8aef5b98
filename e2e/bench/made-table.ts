import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { printCsv } from '../../src/base/csv.ts';
import { demoDataset } from '../../src/core/dataset/demo.ts';
import { textAt } from '../../src/core/dataset/text-column.ts';
import { toDegrees } from '../../src/core/space/mercator.ts';

/** The columns of UCDP GED that tell of an event. */
const HEADER = [
  ...['id', 'type_of_violence', 'side_a', 'side_b', 'source_office', 'where_prec', 'where_coordinates'],
  ...['where_description', 'country', 'latitude', 'longitude', 'date_prec', 'date_start', 'date_end'],
  ...['best', 'high', 'low'],
];
/** Rows that are written at once. */
const BATCH = 10_000;

const dayOf = (instant: number) => `${new Date(instant).toISOString().slice(0, 10)} 00:00:00.000`;

function cellsOf(set: ReturnType<typeof demoDataset>, row: number): readonly string[] {
  const { columns, places, actors, sources } = set;
  const { place, source, roles, figures, when } = set.record(row);
  const { lat, lon } = toDegrees({ x: columns.x[row], y: columns.y[row] });
  const degrees = (number: number) => (Number.isNaN(number) ? '' : number.toFixed(6));
  const sides = roles.map(({ actor }) => actors.find(({ id }) => id === actor)?.name ?? '');
  const { low = 0, high = 0 } = figures.killed ?? {};
  return [
    ...[String(row + 1), String(1 + (row % 3)), sides[0] ?? '', sides[1] ?? '', sources[source].title],
    ...[
      '2',
      places[place]?.name ?? '',
      textAt(columns.summary!, row),
      'Iraq',
      degrees(lat),
      degrees(lon),
      '1',
    ],
    ...[dayOf(when.startEarliest), dayOf(when.startEarliest), String(low), String(high), String(low)],
  ];
}

/** Writes made incidents in a layout that people export, with texts: some 330 bytes a row. */
export async function writeMadeTable(path: string, rows: number): Promise<void> {
  const set = demoDataset(rows);
  const out = createWriteStream(path);
  out.write(printCsv([HEADER]));
  for (let from = 0; from < rows; from += BATCH) {
    const length = Math.min(BATCH, rows - from);
    const batch = Array.from({ length }, (_, at) => cellsOf(set, from + at));
    if (!out.write(printCsv(batch))) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
