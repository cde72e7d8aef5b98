import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { InWords } from '../../build/in-words.ts';
import { type EngineSet, openEngineSet } from '../set/engine-set.ts';
import { appended } from './append-rows.ts';
import { type BuildOptions, buildSet } from './build-set.ts';
import type { EventSource } from './event-source.ts';
import { withoutRoom } from './no-room.ts';
import { stage } from './staging.ts';

/** What was written, and what it took. */
export interface Written {
  readonly path: string;
  readonly rows: number;
  readonly report: string | undefined;
  /** Seconds for reading, and for sorting and counting. */
  readonly reading: number;
  readonly sorting: number;
}

const LEFT = /^(.+)\.(\d+)\.(?:new|staging)(?:\..*)?$/;

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch {
    return false;
  }
}

/** Takes away what loads of this set left that were broken off. */
async function clear(folder: string, name: string): Promise<void> {
  for (const file of await readdir(folder)) {
    const [, of, by] = LEFT.exec(file) ?? [];
    if (of === name && (Number(by) === process.pid || !isRunning(Number(by))))
      await rm(join(folder, file), { recursive: true, force: true });
  }
}

/** How a set is written. */
export interface WriteOptions extends BuildOptions {
  /** Hears now and then how many rows have been read. */
  readonly onRows?: (rows: number) => void;
  /** Whether what is read is added to the set that is there. */
  readonly append?: boolean;
}

/** The set that is to grow, closed: its lists are in memory. */
async function oldSet(path: string): Promise<EngineSet> {
  const set = await openEngineSet(path);
  await set.close();
  return set;
}

/** The source as it goes on from the lists of a set. */
function goingOn({ continuing }: EventSource, set: EngineSet): EventSource {
  if (!continuing)
    throw new InWords('this is a set of its own; load it without --append, under another name');
  const lists = { ...set, placeParents: [...set.placeTree.parent], synonyms: [] };
  return continuing(lists, (actor) => set.actorTree.parent[actor] ?? -1);
}

const seconds = (since: number) => (performance.now() - since) / 1000;

/**
 * Loads a source into `<folder>/<name>.duckdb`, or adds it to the set there. The file takes its place when it is whole: a load that fails or is broken
 * off changes nothing, and can be repeated.
 */
export async function writeSet(
  folder: string,
  name: string,
  source: EventSource,
  { onRows = () => undefined, append = false, ...options }: WriteOptions = {},
): Promise<Written> {
  await mkdir(folder, { recursive: true });
  await clear(folder, name);
  const next = join(folder, `${name}.${process.pid}.new`);
  const staging = join(folder, `${name}.${process.pid}.staging`);
  const path = join(folder, `${name}.duckdb`);
  const old = append ? await oldSet(path) : undefined;
  const read = old ? goingOn(source, old) : source;
  try {
    const instance = await DuckDBInstance.create(next, {
      memory_limit: `${Math.round(totalmem() / 2 ** 21)}MiB`,
    });
    const connection = await instance.connect();
    try {
      await connection.run(`ATTACH '${staging.replaceAll("'", "''")}' AS staging`);
      const started = performance.now();
      let staged = await stage(connection, read, onRows);
      if (staged.rows === 0) throw new InWords('nothing of it has a date, so that there is nothing to load');
      const reading = seconds(started);
      const sorted = performance.now();
      if (old) {
        await connection.run(`ATTACH '${path.replaceAll("'", "''")}' AS old (READ_ONLY)`);
        staged = await appended(connection, staged, old);
      }
      await buildSet(connection, read, staged, name, options, old);
      if (old) await connection.run('DETACH old');
      await connection.run('DETACH staging');
      await connection.run('CHECKPOINT');
      connection.closeSync();
      instance.closeSync();
      if (existsSync(path)) await rm(`${path}.wal`, { force: true });
      await rename(next, path);
      const { rows, report } = staged;
      return { path, rows, report, reading, sorting: seconds(sorted) };
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  } catch (error) {
    throw withoutRoom(error, folder);
  } finally {
    await clear(folder, name);
  }
}
