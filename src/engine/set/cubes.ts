import { DAY } from '../../core/time/span.ts';

/** The columns by which cubes count. */
export type Dimension = 'category' | 'status' | 'source' | 'actor' | 'own' | 'place';

/**
 * A table that counts, by some columns and by day (UTC), the events that start and those that are over. Those that share an
 * instant with a span of whole days are what starts before its end, less what is over before it begins. `actor` stands for
 * everybody who takes part himself or through a member, each once for an event; `own` for himself alone.
 */
export interface Cube {
  readonly table: string;
  readonly by: readonly Dimension[];
}

/** The smallest first. */
export const CUBES: readonly Cube[] = [
  { table: 'cube_codes', by: ['category', 'status', 'source'] },
  { table: 'cube_places', by: ['place', 'category'] },
  { table: 'cube_actors', by: ['actor', 'category'] },
  { table: 'cube_own', by: ['own', 'category'] },
];

/** Floor of a whole number of ticks over those of a day; `//` alone goes towards zero. */
const dayOf = (ticks: string, perDay: number) =>
  `CAST((${ticks} - ((${ticks} % ${perDay}) + ${perDay}) % ${perDay}) // ${perDay} AS INTEGER)`;

const LISTS: Partial<Readonly<Record<Dimension, string>>> = {
  actor: 'unnest(actors) AS actor',
  own: 'unnest(own) AS own',
};

/** The statement that makes a cube of the table `events`, whose ticks are so many ms. */
export function cubeStatement({ table, by }: Cube, tick: number): string {
  const perDay = DAY / tick;
  const columns = by.map((name) => LISTS[name] ?? name).join(', ');
  const starts = dayOf('start', perDay);
  // A row without length is over just after its instant.
  const overs = `${dayOf('over', perDay)} + CAST(start = over OR over % ${perDay} <> 0 AS INTEGER)`;
  return `CREATE TABLE ${table} AS
    SELECT ${by.join(', ')}, day, CAST(sum(starts) AS INTEGER) AS starts, CAST(sum(overs) AS INTEGER) AS overs
    FROM (
      SELECT ${columns}, ${starts} AS day, 1 AS starts, 0 AS overs FROM events
      UNION ALL
      SELECT ${columns}, ${overs} AS day, 0 AS starts, 1 AS overs FROM events
    ) GROUP BY ${by.join(', ')}, day ORDER BY ${by.join(', ')}, day`;
}
