import type { DuckDBConnection } from '@duckdb/node-api';
import type { EngineSet } from '../set/engine-set.ts';
import type { Staged } from './staging.ts';

/** A set that rows are appended to, attached as `old`. */
export type OldSet = Pick<EngineSet, 'total' | 'tick' | 'byActors' | 'byOwn' | 'kin' | 'packageFiles'>;

/** The rows of the old set as they are staged: each with its row as its serial. */
function oldRows({ tick }: OldSet): string {
  const instants = ['start', 'start_latest', 'end_earliest', 'over'];
  return `SELECT row AS serial, t.text AS title,
      ${instants.map((column) => `CAST(${column} AS DOUBLE) * ${tick} AS ${column}`).join(', ')},
      e.* EXCLUDE (row, class, title, text, ${instants.join(', ')}, part_count, kin, actor_mask, own_mask, kinds), e.text
    FROM old.events e JOIN old.titles t ON t.code = e.title`;
}

/**
 * What has been read together with the rows of the old set, which come first. Rows whose id is in it already are left out,
 * and counted in the report.
 */
export async function appended(connection: DuckDBConnection, staged: Staged, old: OldSet): Promise<Staged> {
  const { read } = staged;
  const known = await connection.runAndReadAll(
    `SELECT count(*) FROM (${read}) WHERE id IN (SELECT id FROM old.ids)`,
  );
  const left = Number(known.getRows()[0][0]);
  const later = (column: string) => `CAST(${column} + ${old.total} AS INTEGER) AS ${column}`;
  const afterOld = 'CAST(who + (SELECT max(who) + 1 FROM old.whos) AS INTEGER) AS who';
  const all = `${oldRows(old)} UNION ALL BY NAME SELECT * REPLACE (${later('serial')}, ${later('whole')}, ${afterOld})
    FROM (${read}) WHERE id NOT IN (SELECT id FROM old.ids)`;
  const says = [
    ...(left > 0 ? [`left out: ids that the set has already ${left.toLocaleString('en')}`] : []),
    ...(old.packageFiles.length > 0
      ? ['the set is no package any more: its claims, relations, areas, story and translations are not kept']
      : []),
  ];
  return {
    rows: old.total + staged.rows - left,
    firstFresh: old.total,
    tick: Math.min(old.tick, staged.tick),
    hasWholes: staged.hasWholes || old.kin !== undefined,
    read: `FROM (${all})`,
    titles: `SELECT text FROM old.titles UNION SELECT title ${read}`,
    whos: `SELECT * EXCLUDE (actor_mask, own_mask) FROM old.whos UNION ALL BY NAME SELECT * REPLACE (${afterOld}) FROM staging.whos`,
    between: (from, until) => `FROM (${all}) WHERE start >= ${from} AND start < ${until}`,
    report: [...(staged.report ? [staged.report] : []), ...says].join('\n') || undefined,
  };
}
