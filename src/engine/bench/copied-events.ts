import { DuckDBInstance } from '@duckdb/node-api';

/** Copies start, category and first actor of the events of a set's file into the table `events` of a new file. */
export async function copyEvents(set: string, file: string, tick: number): Promise<void> {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  try {
    await connection.run(`ATTACH '${set.replaceAll("'", "''")}' AS made (READ_ONLY)`);
    await connection.run(
      `CREATE TABLE events AS SELECT epoch_ms(e.start * ${tick}) AS start, 'category ' || e.category AS category, 'actor ' || w.own[1] AS actor
        FROM made.events e JOIN made.whos w USING (who)`,
    );
    await connection.run('DETACH made');
    await connection.run('CHECKPOINT');
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
