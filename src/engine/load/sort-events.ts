import type { DuckDBConnection } from '@duckdb/node-api';
import { DAY } from '../../core/time/span.ts';
import { CUBES, countsFor, cubeStatement } from '../set/cubes.ts';
import { sampleOf } from '../set/sampled.ts';
import { EVER } from '../set/set-ticks.ts';
import type { Staged } from './staging.ts';

/** How long an event may be, in days, to stand among those of a class: rows are sorted by class first. */
const CLASSES = [1, 32, 366];

/** Rows that are sorted at once: as many as memory holds with all that belongs to them. */
const AT_ONCE = 4_000_000;

/** One row in so many is looked at to tell where the parts begin that are sorted one after another. */
const SAMPLED = 97;

export interface SortOptions {
  /** Rows that are sorted at once, about. */
  readonly atOnce?: number;
  /** Whether a sample is made, too. */
  readonly isSampled?: boolean;
  /** Hears now and then how many rows are sorted. */
  readonly onSorted?: (rows: number) => void;
}

/** Instants (ms) that cut the rows into parts of about the same size: each part begins at one and ends before the next. */
async function cutsOf(
  connection: DuckDBConnection,
  { rows, between }: Staged,
  atOnce: number,
): Promise<readonly number[]> {
  const parts = Math.ceil(rows / atOnce);
  const shares = Array.from({ length: parts - 1 }, (_, i) => (i + 1) / parts);
  const ends = [-EVER, 2 * EVER];
  if (shares.length === 0) return ends;
  const found = await connection.runAndReadAll(
    `SELECT unnest(quantile_disc(start, [${shares.join(', ')}])) FROM (${between(-EVER, 2 * EVER)}) WHERE serial % ${SAMPLED} = 0`,
  );
  const cuts = found.getRows().map(([start]) => Number(start));
  return [...new Set([...ends, ...cuts])].filter((cut) => !Number.isNaN(cut)).sort((a, b) => a - b);
}

/**
 * Makes the table `events` of what has been read, and the cubes: rows are numbered by start and end, and stand by length class and number.
 * They are sorted in parts, one stretch of time after another, so that neither memory nor disk holds all of them twice.
 */
export async function sortEvents(
  connection: DuckDBConnection,
  staged: Staged,
  isByIds: boolean,
  { atOnce = AT_ONCE, isSampled = false, onSorted = () => undefined }: SortOptions,
): Promise<void> {
  const { tick, between, hasWholes, firstFresh } = staged;
  const instants = (column: string) => `CAST(CAST(${column} AS BIGINT) // ${tick} AS BIGINT) AS ${column}`;
  const length = CLASSES.map((days) => `CAST(over - start > ${days * DAY} AS UTINYINT)`).join(' + ');
  // Wholes are meant by their serials until all rows have numbers.
  const kin = hasWholes
    ? 's.whole, coalesce(p.count, 0) AS part_count, s.whole IS NOT NULL OR p.count IS NOT NULL AS kin'
    : 'CAST(NULL AS INTEGER) AS whole, CAST(0 AS INTEGER) AS part_count, false AS kin';
  const joined = hasWholes
    ? `LEFT JOIN (SELECT whole AS of, CAST(count(*) AS INTEGER) AS count FROM (${between(-EVER, 2 * EVER)})
         WHERE whole IS NOT NULL GROUP BY whole) p ON p.of = s.serial`
    : '';
  const part = (from: number, until: number) =>
    `SELECT CAST(${length} AS UTINYINT) AS class, ${['start', 'start_latest', 'end_earliest', 'over'].map(instants).join(', ')},
       flags, precision, category, status, place, source, x, y, radius,
       killed_low, killed_high, wounded_low, wounded_high, quantity_low, quantity_high, unit, vague, origins,
       ${kin}, who, w.actor_mask, w.own_mask, w.kinds,
       t.code AS title, id, locator, date, time, zone, s.text, s.summary, s.kind, s.serial
     FROM (${between(from, until)}) s JOIN whos w USING (who) JOIN titles t ON t.text = s.title ${joined}
     ORDER BY s.start, s.over, ${isByIds ? 'id' : 's.serial'}`;
  const cuts = await cutsOf(connection, staged, atOnce);
  let sorted = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    await connection.run(`CREATE OR REPLACE TEMP TABLE part AS ${part(cuts[i], cuts[i + 1])}`);
    const rows = `SELECT CAST(${sorted} + rowid AS INTEGER) AS row, * EXCLUDE (serial) FROM part`;
    if (i === 0) {
      await connection.run(`CREATE TABLE events AS ${rows} LIMIT 0`);
      await connection.run('CREATE TABLE staging.longer AS FROM events');
      await connection.run(`CREATE TABLE sampled AS ${sampleOf('events')}`);
      await connection.run('CREATE TABLE staging.numbered (serial INTEGER, row INTEGER)');
    }
    await connection.run(`INSERT INTO events ${rows} WHERE class = 0`);
    await connection.run(`INSERT INTO staging.longer ${rows} WHERE class > 0`);
    if (isSampled) await connection.run(`INSERT INTO sampled ${sampleOf(`(${rows})`)}`);
    if (hasWholes)
      await connection.run(
        `INSERT INTO staging.numbered SELECT serial, CAST(${sorted} + rowid AS INTEGER) FROM part WHERE kin`,
      );
    for (const cube of CUBES) {
      const into = i === 0 ? `CREATE TABLE staging.${cube.table} AS` : `INSERT INTO staging.${cube.table}`;
      await connection.run(
        `${into} ${countsFor(cube, firstFresh > 0 ? `(FROM part WHERE serial >= ${firstFresh})` : 'part', tick)}`,
      );
    }
    const count = await connection.runAndReadAll('SELECT count(*) FROM part');
    sorted += Number(count.getRows()[0][0]);
    onSorted(sorted);
  }
  await connection.run('DROP TABLE part');
  for (const cube of CUBES)
    await connection.run(
      cubeStatement(cube, `staging.${cube.table}`, firstFresh > 0 ? `old.${cube.table}` : undefined),
    );
  for (let of = 1; of <= CLASSES.length; of++)
    await connection.run(`INSERT INTO events FROM staging.longer WHERE class = ${of}`);
  if (hasWholes)
    await connection.run(
      'UPDATE events SET whole = n.row FROM staging.numbered n WHERE n.serial = events.whole AND events.kin',
    );
}
