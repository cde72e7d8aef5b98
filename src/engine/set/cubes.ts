import { DAY, HOUR } from '../../core/time/span.ts';
import { CERTAIN_BITS } from './certain-rows.ts';

/**
 * The columns by which cubes count. `actor` stands for everybody who takes part himself or through a member, each once for
 * an event; `own` for himself alone; `kinds`, `actor_kinds` and `own_kinds` for the roles and attributions, as bits, that
 * anybody in the event, that actor with its members, or that actor alone has in it; `certain` for certainties as bits;
 * `team` for which of the first actors of `byOwn` take part themselves, as bits; `wide` and `near` for cells of the map.
 */
export type Dimension =
  | 'category'
  | 'status'
  | 'source'
  | 'place'
  | 'certain'
  | 'kinds'
  | 'actor'
  | 'actor_kinds'
  | 'own'
  | 'own_kinds'
  | 'team'
  | 'wide'
  | 'near';

/**
 * A table that counts events by some columns. Where it has periods, it counts for each the events that start in it, and
 * those that are over when it begins but not before: those that share an instant with a span of whole periods are what
 * starts before its end, less what is over when it begins.
 */
export interface Cube {
  readonly table: string;
  readonly by: readonly Dimension[];
  /** How long its periods are, ms from 1970 on (UTC); all of time is one where it is absent. */
  readonly per?: number;
}

/** The actors of whom `team` has a bit. */
export const TEAM = 8;

/** Cells are this part of the world, as powers of two. */
export const CELLS = { wide: 11, near: 16 } as const;

const GRID_PERIOD = 28 * DAY;
/** Of small cells so many hold an event of each actor that shorter periods would have as many rows as the set. */
const ACTOR_GRID_PERIOD = 364 * DAY;

export const CUBES: readonly Cube[] = [
  { table: 'kinds_of_events', by: ['category', 'status', 'certain', 'kinds'] },
  { table: 'sources_by_status', by: ['source', 'category', 'status'] },
  { table: 'sources_by_kinds', by: ['source', 'certain', 'kinds'] },
  { table: 'places_by_status', by: ['place', 'category', 'status'] },
  { table: 'places_by_kinds', by: ['place', 'certain', 'kinds'] },
  { table: 'places_by_source', by: ['place', 'source'] },
  { table: 'actors_by_status', by: ['actor', 'category', 'status'] },
  { table: 'actors_by_kinds', by: ['actor', 'certain', 'actor_kinds'] },
  { table: 'actors_by_place', by: ['actor', 'place'] },
  { table: 'actors_by_source', by: ['actor', 'source'] },
  { table: 'own_by_status', by: ['own', 'category', 'status'] },
  { table: 'own_by_kinds', by: ['own', 'certain', 'own_kinds'] },
  { table: 'days', by: ['category', 'status'], per: DAY },
  { table: 'hours', by: ['category', 'status'], per: HOUR },
  { table: 'days_of_places', by: ['place', 'category'], per: DAY },
  { table: 'days_of_sources', by: ['source', 'category'], per: DAY },
  { table: 'days_of_actors', by: ['actor', 'category'], per: DAY },
  { table: 'days_of_teams', by: ['team', 'category'], per: DAY },
  { table: 'wide_cells', by: ['wide', 'category'], per: GRID_PERIOD },
  { table: 'near_cells', by: ['near', 'category'], per: GRID_PERIOD },
  { table: 'wide_cells_of_actors', by: ['actor', 'wide', 'category'], per: GRID_PERIOD },
  { table: 'near_cells_of_actors', by: ['actor', 'near'], per: ACTOR_GRID_PERIOD },
];

const BY_TABLE = new Map(CUBES.map((cube) => [cube.table, cube]));

/** The cube of a table. */
export function cubeOf(table: string): Cube {
  return BY_TABLE.get(table)!;
}

/** The cube that counts by the same columns in longer periods; undefined where there is none. */
export function coarserOf({ by, per }: Cube): Cube | undefined {
  if (per === undefined) return undefined;
  return CUBES.find((one) => one.per !== undefined && one.per > per && String(one.by) === String(by));
}

/** What a column of a cube is in a row of events that is being sorted. */
const COLUMNS: Readonly<Record<Dimension, string>> = {
  category: 'category',
  status: 'status',
  source: 'source',
  place: 'place',
  certain: `${CERTAIN_BITS} AS certain`,
  kinds: 'kinds',
  actor: 'unnest(actors) AS actor',
  actor_kinds: 'unnest(actor_kinds) AS actor_kinds',
  own: 'unnest(own) AS own',
  own_kinds: 'unnest(own_kinds) AS own_kinds',
  team: `CAST(own_mask & ${2 ** TEAM - 1} AS USMALLINT) AS team`,
  wide: cellsAs(CELLS.wide),
  near: cellsAs(CELLS.near),
};

function cellsAs(power: number): string {
  const cell = (axis: 'x' | 'y') => `CAST(floor(CAST(${axis} AS DOUBLE) * ${2 ** power}) AS INTEGER)`;
  return `${cell('x')} AS cell_x, ${cell('y')} AS cell_y`;
}

/** The names of the columns of a cube, but for its periods and counts. */
export const namesOf = ({ by }: Cube) =>
  by.flatMap((name) => (name === 'wide' || name === 'near' ? ['cell_x', 'cell_y'] : [name])).join(', ');

/** Floor of a whole number of ticks over those of a period; `//` alone goes towards zero. */
const periodOf = (ticks: string, long: number) =>
  `CAST((${ticks} - ((${ticks} % ${long}) + ${long}) % ${long}) // ${long} AS BIGINT)`;

/** What a cube counts of the lists of who takes part, which many rows share. */
const OF_WHO: readonly Dimension[] = ['actor', 'actor_kinds', 'own', 'own_kinds'];

/** A query over some sorted rows, whose ticks are so many ms, that counts them by the cube's columns and the periods of both ends. */
export function countsFor(cube: Cube, rows: string, tick: number): string {
  const lists = cube.by.filter((name) => OF_WHO.includes(name));
  const columns = cube.by.filter((name) => !lists.includes(name)).map((name) => COLUMNS[name]);
  if (cube.per) {
    const long = cube.per / tick;
    // A row without length is over just after its instant.
    const over = `${periodOf('over', long)} + CAST(start = over OR over % ${long} <> 0 AS INTEGER)`;
    columns.push(`${periodOf('start', long)} AS first`, `${over} AS last`);
  }
  if (lists.length === 0)
    return `SELECT *, count(*) AS events FROM (SELECT ${columns.join(', ')} FROM ${rows}) GROUP BY ALL`;
  const byWho = `SELECT *, count(*) AS events FROM (SELECT ${['who', ...columns].join(', ')} FROM ${rows}) GROUP BY ALL`;
  const unnested = `SELECT ${lists.map((name) => COLUMNS[name]).join(', ')}, c.* EXCLUDE (who) FROM (${byWho}) c JOIN whos USING (who)`;
  return `SELECT * EXCLUDE (events), sum(events) AS events FROM (${unnested}) GROUP BY ALL`;
}

/** The statement that makes the cube's table of the counts of all parts of the set, and of the same cube of an old one. */
export function cubeStatement(cube: Cube, counts: string, old?: string): string {
  const names = namesOf(cube);
  const sums = (columns: readonly string[]) =>
    columns.map((column) => `CAST(sum(${column}) AS INTEGER) AS ${column}`).join(', ');
  const of = cube.per
    ? [
        `SELECT ${names}, first AS period, events AS starts, 0 AS overs FROM ${counts}`,
        `SELECT ${names}, last AS period, 0 AS starts, events AS overs FROM ${counts}`,
      ]
    : [`SELECT ${names}, events AS starts FROM ${counts}`];
  const all = [...of, ...(old ? [`SELECT * FROM ${old}`] : [])].join(' UNION ALL ');
  const keys = cube.per ? `${names}, period` : names;
  return `CREATE TABLE ${cube.table} AS
    SELECT ${keys}, ${sums(cube.per ? ['starts', 'overs'] : ['starts'])} FROM (${all}) GROUP BY ${keys} ORDER BY ${coarserOf(cube) ? `period, ${names}` : keys}`;
}
