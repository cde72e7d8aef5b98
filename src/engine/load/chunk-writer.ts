import { type DuckDBConnection, DuckDBDataChunk, type DuckDBType, type DuckDBValue } from '@duckdb/node-api';

/** Rows that are handed to the engine at once: its own measure. */
const CHUNK = 2048;

/** The columns of a table, and what each has of a thing that is written as its row. */
export type ChunkColumns<T> = Readonly<
  Record<string, readonly [type: DuckDBType, of: (thing: T, number: number) => DuckDBValue]>
>;

/** Writes rows into a table, many at once. */
export interface ChunkWriter<T> {
  /** Returns the number of the row, from 0 on. */
  add(thing: T): number;
  /** Hands on the rows that wait; nothing can be added afterwards. */
  close(): void;
}

/** Makes a table of the staging file and writes its rows; `onChunk` hears each time how many were handed on. */
export async function chunkWriter<T>(
  connection: DuckDBConnection,
  table: string,
  columns: ChunkColumns<T>,
  onChunk: (rows: number) => void = () => undefined,
): Promise<ChunkWriter<T>> {
  const all = Object.entries(columns);
  const types = all.map(([, [type]]) => type);
  const makers = all.map(([, [, of]]) => of);
  await connection.run(
    `CREATE TABLE staging.${table} (${all.map(([name, [type]]) => `${name} ${type}`).join(', ')})`,
  );
  const appender = await connection.createAppender(table, 'main', 'staging');
  const chunk = DuckDBDataChunk.create(types, CHUNK);
  /** The cells of the rows that wait, by column. */
  const cells = makers.map(() => new Array<DuckDBValue>(CHUNK));
  let waiting = 0;
  let rows = 0;

  function write(): void {
    if (waiting === 0) return;
    chunk.reset();
    chunk.rowCount = waiting;
    for (const [c, column] of cells.entries())
      chunk.setColumnValues(c, waiting === CHUNK ? column : column.slice(0, waiting));
    appender.appendDataChunk(chunk);
    waiting = 0;
    onChunk(rows);
  }

  return {
    add(thing) {
      for (let c = 0; c < makers.length; c++) cells[c][waiting] = makers[c](thing, rows);
      rows++;
      if (++waiting === CHUNK) write();
      return rows - 1;
    },
    close() {
      write();
      appender.closeSync();
    },
  };
}
