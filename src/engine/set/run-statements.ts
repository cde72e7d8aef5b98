import type { DuckDBConnection, DuckDBInstance, DuckDBType, DuckDBValue } from '@duckdb/node-api';
import { InWords } from '../../build/in-words.ts';

export type Row = readonly DuckDBValue[];

/** Runs one statement of our own with values bound to it. */
export type Run = (
  sql: string,
  values?: readonly DuckDBValue[],
  types?: readonly DuckDBType[],
  signal?: AbortSignal,
) => Promise<readonly Row[]>;

/** Some of the servers among which a set is divided do not answer; the message says so. */
export class ServerDown extends InWords {}

/** The set was closed before the question was answered: another version of it has taken its place. */
export class SetClosed extends Error {}

/** Questions that are worked out at once; more wait. */
const MOST_AT_ONCE = 4;

interface Runner {
  readonly run: Run;
  /** Breaks off what is under way, and ends when nothing is. */
  close(): Promise<void>;
}

/** Hands out connections, each for one statement at a time. */
export function runner(instance: DuckDBInstance): Runner {
  const all = new Set<DuckDBConnection>();
  const free: DuckDBConnection[] = [];
  const waiting: (() => void)[] = [];
  let open = 0;
  let isClosed = false;

  async function take(): Promise<DuckDBConnection> {
    while (open >= MOST_AT_ONCE) await new Promise<void>((done) => waiting.push(done));
    if (isClosed) throw new SetClosed();
    open++;
    const connection = free.pop() ?? (await instance.connect());
    all.add(connection);
    return connection;
  }

  const run: Run = async (sql, values = [], types = [], signal) => {
    const connection = await take();
    const stop = () => connection.interrupt();
    try {
      signal?.throwIfAborted();
      signal?.addEventListener('abort', stop);
      const found = await connection.runAndReadAll(sql, [...values], [...types]);
      return found.getRows();
    } catch (error) {
      signal?.throwIfAborted();
      throw isClosed ? new SetClosed() : error;
    } finally {
      signal?.removeEventListener('abort', stop);
      free.push(connection);
      open--;
      for (const wake of waiting.splice(0)) wake();
    }
  };
  return {
    run,
    async close() {
      isClosed = true;
      for (const connection of all) connection.interrupt();
      while (open > 0) await new Promise<void>((done) => waiting.push(done));
      for (const connection of all) connection.closeSync();
      instance.closeSync();
    },
  };
}
