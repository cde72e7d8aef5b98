import type { DuckDBConnection } from '@duckdb/node-api';

/** Which actors have a bit of their own in the masks of rows, by their place: of everybody in it with those above, and alone. */
export interface Masked {
  readonly byActors: readonly number[];
  readonly byOwn: readonly number[];
}

type Lists = 'actors' | 'own';

async function commonest(
  connection: DuckDBConnection,
  column: Lists,
  read: string,
  most: number,
): Promise<readonly number[]> {
  const found = await connection.runAndReadAll(
    `SELECT actor FROM (SELECT unnest(${column}) AS actor, events
       FROM (SELECT who, count(*) AS events ${read} GROUP BY who) JOIN staging.whos USING (who))
     GROUP BY actor ORDER BY sum(events) DESC, actor LIMIT ${most}`,
  );
  return found.getRows().map(([actor]) => Number(actor));
}

/** The commonest actors of the rows that a query has, the commonest first. */
export async function commonestActors(
  connection: DuckDBConnection,
  read: string,
  most: number,
): Promise<Masked> {
  return {
    byActors: await commonest(connection, 'actors', read, most),
    byOwn: await commonest(connection, 'own', read, most),
  };
}

/** The bits of the actors in a list, as SQL. */
export function maskOf(column: Lists, codes: readonly number[]): string {
  if (codes.length === 0) return 'CAST(0 AS UBIGINT)';
  const bits = new BigUint64Array(Math.max(...codes) + 1);
  codes.forEach((code, bit) => {
    bits[code] = 1n << BigInt(bit);
  });
  const bitOf = `CAST([${bits.join(', ')}] AS UBIGINT[])[actor + 1]`;
  return `coalesce(list_bit_or(list_transform(${column}, lambda actor: ${bitOf})), 0)`;
}
