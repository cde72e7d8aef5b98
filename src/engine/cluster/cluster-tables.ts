import { InWords } from '../../build/in-words.ts';
import { CUBES } from '../set/cubes.ts';
import type { ClusterAddress } from './cluster-address.ts';
import { quoted } from './literals.ts';
import { rowsOf, sendStatement } from './send-statement.ts';

/** A table that is copied from the file of a set. */
export interface CopiedTable {
  readonly name: string;
  /** What is copied, in DuckDB's SQL. */
  readonly select: string;
  /** By what its rows are sorted. */
  readonly key: string;
  /** A column by which rows are looked for beside the key. */
  readonly lookedFor?: string;
  /** Whether it is divided among all servers; else the first has it whole. */
  readonly divided: boolean;
}

/** A column as both engines have it; floats come as doubles, which old servers read without a loss that shows. */
export interface CopiedColumn {
  readonly name: string;
  readonly type: string;
  readonly isFloat: boolean;
}

/** A server's own part of a table that is divided. */
export const partTable = (table: string) => `${table}_part`;

/** Titles, places in the alphabet and who takes part stand in the rows themselves: servers of a cluster join nothing. */
const rowsOfEvents = (table: string) =>
  `SELECT e.* EXCLUDE (who), w.parts, w.own, w.own_kinds, w.actors, w.actor_kinds, t.text AS title_text, t.words AS title_words, t.rank AS title_rank, p.rank AS place_rank, s.rank AS source_rank
    FROM ${table} e JOIN whos w ON w.who = e.who JOIN titles t ON t.code = e.title
      LEFT JOIN entries p ON p.list = 'places' AND p.code = e.place
      LEFT JOIN entries s ON s.list = 'sources' AND s.code = e.source`;

const KEY = 'class, start, over, row';

export const EVENTS: CopiedTable = {
  name: 'events',
  select: rowsOfEvents('events'),
  key: KEY,
  lookedFor: 'row',
  divided: true,
};

export const SMALL_TABLES: readonly CopiedTable[] = [
  { name: 'entries', select: 'SELECT * FROM entries', key: 'list, code', divided: false },
  { name: 'package', select: 'SELECT * FROM package', key: 'file', divided: false },
  { name: 'sampled', select: rowsOfEvents('sampled'), key: KEY, divided: false },
  { name: 'gaps', select: 'SELECT * FROM gaps', key: 'after', divided: false },
  ...CUBES.map(({ table, per }) => ({
    name: table,
    select: `SELECT * FROM ${table}`,
    key: per ? 'period' : '',
    divided: false,
  })),
];

/** The first version whose tables have indexes beside their key without being told that these are on trial. */
const WITH_INDEXES = 20;

async function indexOf(address: ClusterAddress, { lookedFor }: CopiedTable): Promise<string> {
  const [[version]] = await rowsOf(address, 'SELECT version()');
  if (lookedFor === undefined || Number.parseInt(String(version), 10) < WITH_INDEXES) return '';
  return `, INDEX looked_for ${lookedFor} TYPE minmax GRANULARITY 1`;
}

/** How many servers have a part of what is divided. */
async function partsOf(address: ClusterAddress): Promise<number> {
  const { cluster, servers } = address;
  if (cluster === undefined) return 1;
  const rows = await rowsOf(
    address,
    `SELECT replica_num FROM system.clusters WHERE cluster = ${quoted(cluster)}`,
  );
  if (rows.length === 0) throw new InWords(`the servers know no cluster that is called ${cluster}`);
  if (rows.some(([replica]) => Number(replica) > 1))
    throw new InWords(`the cluster ${cluster} has replicas, which sets do not use; name one of shards alone`);
  if (rows.length !== servers.length)
    throw new InWords(
      `the cluster ${cluster} has ${rows.length} servers and the address names ${servers.length}; name each, as in clickhouse://host:8123,host:8123/database?cluster=${cluster}`,
    );
  return rows.length;
}

/**
 * Makes a table on the servers that are to have it; rows of one that is divided go where their number says. `local` is the
 * part of a server.
 */
export async function createTable(
  address: ClusterAddress,
  prefix: string,
  copied: CopiedTable,
  columns: readonly CopiedColumn[],
): Promise<{ readonly table: string; readonly local: string }> {
  const { name, key, divided } = copied;
  const table = `${prefix}${name}`;
  const isDivided = divided && (await partsOf(address)) > 1;
  const local = isDivided ? partTable(table) : table;
  const sent = columns.map(({ name: column, type, isFloat }) =>
    isFloat ? `${column}_sent ${type}` : `${column} ${type}`,
  );
  const read = columns
    .filter(({ isFloat }) => isFloat)
    .map(({ name: column, type }) => `${column} ${type} ALIAS toFloat64(toFloat32(${column}_sent))`);
  const all = [...sent, ...read].join(', ');
  const index = await indexOf(address, copied);
  for (const server of divided ? address.servers : address.servers.slice(0, 1))
    await sendStatement(
      address,
      `CREATE TABLE ${local} (${all}${index}) ENGINE = MergeTree ORDER BY tuple(${key})`,
      {
        server,
      },
    );
  if (isDivided) {
    const part = [address.cluster!, address.database, local].map(quoted).join(', ');
    await sendStatement(address, `CREATE TABLE ${table} (${all}) ENGINE = Distributed(${part}, row)`);
  }
  return { table, local };
}
