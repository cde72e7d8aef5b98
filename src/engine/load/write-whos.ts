import type { DuckDBConnection } from '@duckdb/node-api';
import { type Masked, maskOf } from './commonest-actors.ts';

/** Makes the table `whos` of a query: who takes part, as lists that many events share, with the masks of the commonest. */
export async function writeWhos(
  connection: DuckDBConnection,
  whos: string,
  { byActors, byOwn }: Masked,
): Promise<void> {
  const masks = `${maskOf('actors', byActors)} AS actor_mask, ${maskOf('own', byOwn)} AS own_mask`;
  await connection.run(`CREATE TABLE whos AS SELECT *, ${masks} FROM (${whos}) ORDER BY who`);
}
