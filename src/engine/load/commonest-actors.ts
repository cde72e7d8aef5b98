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
    `SELECT actor FROM (SELECT unnest(${column}) AS actor FROM (${read}))
     GROUP BY actor ORDER BY count(*) DESC, actor LIMIT ${most}`,
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

/** Of lists that are no longer the bits are put together one by one, which is ten times as quick. */
const SHORT = 6;

/** The bits of the actors in a list, as SQL. */
export function maskOf(column: Lists, codes: readonly number[]): string {
  if (codes.length === 0) return 'CAST(0 AS UBIGINT)';
  const bits = new BigUint64Array(Math.max(...codes) + 1);
  codes.forEach((code, bit) => {
    bits[code] = 1n << BigInt(bit);
  });
  const bitOf = (actor: string) => `CAST([${bits.join(', ')}] AS UBIGINT[])[${actor} + 1]`;
  const first = Array.from({ length: SHORT }, (_, at) => `coalesce(${bitOf(`${column}[${at + 1}]`)}, 0)`);
  const all = `coalesce(list_bit_or(list_transform(${column}, lambda actor: ${bitOf('actor')})), 0)`;
  return `CASE WHEN len(${column}) > ${SHORT} THEN ${all} ELSE ${first.join(' | ')} END`;
}
