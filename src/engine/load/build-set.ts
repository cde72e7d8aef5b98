import { type DuckDBConnection, VARCHAR } from '@duckdb/node-api';
import { CUBES } from '../set/cubes.ts';
import type { EngineSet } from '../set/engine-set.ts';
import { FORM } from '../set/form.ts';
import { gapStatement } from '../set/gap-table.ts';
import { SAMPLED_FROM, SHARE } from '../set/sampled.ts';
import { commonestActors } from './commonest-actors.ts';
import type { EventSource } from './event-source.ts';
import { type SortOptions, sortEvents } from './sort-events.ts';
import type { Staged } from './staging.ts';
import { writeLists, writePackage, writeTitles } from './write-lists.ts';
import { writeWhos } from './write-whos.ts';
import { writeWords } from './write-words.ts';

/** Actors with a bit of their own in the masks of rows. */
const MASKED = 64;

/** A word in more than one of so many rows is in no index. */
const COMMON = 50;

/** How a set is built; tests ask for what else takes large ones. */
export interface BuildOptions extends SortOptions {
  readonly masked?: number;
  readonly common?: number;
  readonly sampledFrom?: number;
}

async function cubesBySize(connection: DuckDBConnection): Promise<readonly string[]> {
  const counts = CUBES.map(({ table }) => `SELECT '${table}', count(*) FROM ${table}`);
  const found = await connection.runAndReadAll(`${counts.join(' UNION ALL ')} ORDER BY 2, 1`);
  return found.getRows().map(([table]) => String(table));
}

/** Sorts what has been read into the tables that are asked, with their cubes and dictionaries. */
export async function buildSet(
  connection: DuckDBConnection,
  source: EventSource,
  staged: Staged,
  name: string,
  { masked = MASKED, common = COMMON, sampledFrom = SAMPLED_FROM, ...options }: BuildOptions,
  old?: EngineSet,
): Promise<void> {
  const { tick, rows, read } = staged;
  const info = old?.info ?? source.info(name);
  const [language] = info.languages;
  await writeLists(connection, source.lists(), source.parentOf, language);
  await writePackage(connection, source.packageFiles ?? []);
  await writeTitles(connection, staged.titles, language);
  const bits = old
    ? { byActors: old.byActors, byOwn: old.byOwn }
    : await commonestActors(connection, read, masked);
  await writeWhos(connection, staged.whos, bits);
  const isSampled = rows >= sampledFrom;
  await sortEvents(connection, staged, source.isByIds, { ...options, isSampled });
  await writeWords(connection, rows, common);
  await connection.run('CREATE TABLE ids AS SELECT id, row FROM events ORDER BY id');
  await connection.run(gapStatement(tick));
  const sampled = isSampled && { sampled: SHARE };
  const cubes = await cubesBySize(connection);
  const about = { form: FORM, info, total: rows, tick, ...bits, ...sampled, cubes };
  await connection.run('CREATE TABLE about AS SELECT $1 AS about', [JSON.stringify(about)], [VARCHAR]);
}
