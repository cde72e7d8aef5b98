import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { InWords } from '../../build/in-words.ts';
import { SetClosed } from '../set/run-statements.ts';
import type { ClusterAddress } from './cluster-address.ts';
import { ClusterFailed } from './cluster-failure.ts';
import { type CopiedColumn, type CopiedTable, createTable, EVENTS, SMALL_TABLES } from './cluster-tables.ts';
import { sendStatement } from './send-statement.ts';
import { createCatalogue, dropOthers, publish, tablePrefix } from './set-catalogue.ts';

/** Rows that go to the cluster at once. */
const BATCH = 500_000;

/** ClickHouse's types for DuckDB's. */
const TYPES: Readonly<Record<string, string>> = {
  BOOLEAN: 'UInt8',
  UTINYINT: 'UInt8',
  USMALLINT: 'UInt16',
  UINTEGER: 'UInt32',
  UBIGINT: 'UInt64',
  INTEGER: 'Int32',
  BIGINT: 'Int64',
  FLOAT: 'Float64',
  DOUBLE: 'Float64',
  VARCHAR: 'String',
  'UINTEGER[]': 'Array(UInt32)',
  'UBIGINT[]': 'Array(UInt64)',
};

/** The columns of what is copied; only those that lack a value somewhere may lack one in the cluster. */
async function columnsOf(connection: DuckDBConnection, select: string): Promise<readonly CopiedColumn[]> {
  const described = (await connection.runAndReadAll(`DESCRIBE ${select}`)).getRows();
  const names = described.map(([name]) => String(name));
  const lacking = names.map((name) => `count(*) > count("${name}")`);
  const [nullable] = (
    await connection.runAndReadAll(`SELECT ${lacking.join(', ')} FROM (${select})`)
  ).getRows();
  return described.map(([name, type], i) => {
    const known = TYPES[String(type)];
    if (known === undefined) throw new Error(`no type of ClickHouse is known for ${type}`);
    return {
      name: String(name),
      type: nullable[i] === true ? `Nullable(${known})` : known,
      isFloat: type === 'FLOAT',
    };
  });
}

/** Writes the rows of a query as a file of CSV, of which texts are in quotes, so that nothing in them has a meaning. */
async function writeRows(
  connection: DuckDBConnection,
  select: string,
  columns: readonly CopiedColumn[],
  file: string,
): Promise<void> {
  const cells = columns.map(({ name, type, isFloat }) => {
    if (isFloat) return `CAST("${name}" AS DOUBLE)`;
    return type === 'UInt8' ? `CAST("${name}" AS UTINYINT)` : `"${name}"`;
  });
  const texts = columns.filter(({ type }) => type.includes('String')).map(({ name }) => `"${name}"`);
  const quoting = texts.length > 0 ? `, FORCE_QUOTE (${texts.join(', ')})` : '';
  const named = cells.map((cell, i) => `${cell} AS "${columns[i].name}"`).join(', ');
  await connection.run(
    `COPY (SELECT ${named} FROM (${select})) TO '${file.replaceAll("'", "''")}' (FORMAT csv, HEADER false, NULLSTR '\\N'${quoting})`,
  );
}

const sentName = ({ name, isFloat }: CopiedColumn) => (isFloat ? `${name}_sent` : name);

async function only<T>(connection: DuckDBConnection, sql: string): Promise<T> {
  return (await connection.runAndReadAll(sql)).getRows()[0][0] as T;
}

function loadFailure(error: unknown, name: string): unknown {
  if (error instanceof SetClosed)
    return new InWords(`another load of ${name} has begun and this one has ended; load it once more`);
  if (error instanceof ClusterFailed || error instanceof DOMException)
    return new InWords(`${name} is not loaded, and the cluster is as it was: ${error.message}`);
  return error;
}

/**
 * Moves a set's file into new tables of the cluster; the set takes its place when all is there. What fails or is broken off
 * changes nothing there, and can be repeated. `onRows` hears how many events are there.
 */
export async function moveSet(
  path: string,
  name: string,
  address: ClusterAddress,
  onRows: (rows: number) => void = () => undefined,
): Promise<void> {
  await createCatalogue(address);
  const version = Math.max(Date.now(), (await dropOthers(address, name, 1)) + 1);
  const prefix = tablePrefix(name, version);
  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const fileOf = (batch: number) => join(`${path}.${batch % 2}.csv`);

  async function copy(table: CopiedTable, batches: readonly string[], done: (batch: number) => void) {
    const columns = await columnsOf(connection, table.select);
    const { table: target, local } = await createTable(address, prefix, table, columns);
    const insert = `INSERT INTO ${target} (${columns.map(sentName).join(', ')}) FORMAT CSV`;
    let sending: Promise<unknown> = Promise.resolve();
    for (const [batch, condition] of batches.entries()) {
      await writeRows(connection, `${table.select} ${condition}`, columns, fileOf(batch));
      await sending;
      // One batch is sent while the next is written.
      sending = sendStatement(address, insert, {
        file: fileOf(batch),
        settings: { insert_distributed_sync: '1' },
      }).then(() => done(batch));
      sending.catch(() => undefined);
    }
    await sending;
    return local;
  }

  try {
    const total = Number(await only<bigint>(connection, 'SELECT count(*) FROM events'));
    const starts = Array.from({ length: Math.ceil(total / BATCH) }, (_, batch) => batch * BATCH);
    const ranges = starts.map((start) => `WHERE e.row >= ${start} AND e.row < ${start + BATCH}`);
    const local = await copy(EVENTS, ranges, (batch) => onRows(Math.min(total, (batch + 1) * BATCH)));
    const ids: CopiedTable = { name: 'ids', select: 'SELECT id, row FROM events', key: 'id', divided: true };
    const idTables = await createTable(address, prefix, ids, await columnsOf(connection, ids.select));
    for (const server of address.servers)
      await sendStatement(address, `INSERT INTO ${idTables.local} SELECT id, row FROM ${local}`, { server });
    for (const table of SMALL_TABLES) await copy(table, [''], () => undefined);
    await publish(address, {
      name,
      version,
      about: await only<string>(connection, 'SELECT about FROM about'),
    });
  } catch (error) {
    throw loadFailure(error, name);
  } finally {
    // Open pages go on to ask the version before. What stays as a server is down, the next load takes away.
    await dropOthers(address, name, 2).catch(() => undefined);
    connection.closeSync();
    instance.closeSync();
    for (const file of [path, fileOf(0), fileOf(1)]) await rm(file, { force: true });
  }
}
