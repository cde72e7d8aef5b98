import type { DuckDBConnection } from '@duckdb/node-api';

/** Rows, about, in which words are counted to tell which of them are common. */
const COUNTED = 1_000_000;

/** The words of title and further text of some rows, as often as they stand there. */
function wordsOf(rows: string): string {
  return `SELECT word, row FROM (
      SELECT e.row, unnest(string_split(replace(t.words || ' ' || e.text, chr(10), ' '), ' ')) AS word
      FROM events e JOIN titles t ON t.code = e.title WHERE ${rows}
    ) WHERE word <> ''`;
}

/**
 * Makes the table `rare_words`: the rows of each word but for those that the list `common` then names, in the order of the
 * words, so that a search reads little of it. Those stand in more than one of `common` rows, which are looked through for them.
 */
export async function writeWords(connection: DuckDBConnection, rows: number, common: number): Promise<void> {
  const step = Math.ceil(rows / COUNTED);
  await connection.run(`CREATE TEMP TABLE common AS
    SELECT word FROM (${wordsOf(`e.row % ${step} = 0`)}) GROUP BY word HAVING count(*) * ${step * common} > ${rows}`);
  await connection.run(`INSERT INTO entries
    SELECT 'common', CAST(row_number() OVER (ORDER BY word) - 1 AS INTEGER), -1, 0, CAST(to_json(word) AS VARCHAR) FROM common`);
  await connection.run(`CREATE TABLE rare_words AS
    FROM (${wordsOf('true')}) WHERE word NOT IN (FROM common) ORDER BY word, row`);
  await connection.run('DROP TABLE common');
}
