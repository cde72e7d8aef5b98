import { InWords } from '../../build/in-words.ts';
import type { ClusterAddress } from './cluster-address.ts';
import { rowsOf } from './send-statement.ts';

/**
 * Refuses an account whose profile lets a question change anything or take any time, or answers from a part of the rows
 * without a sign. Throws in words that say what its profile lacks.
 */
export async function refuseAccount(address: ClusterAddress): Promise<void> {
  const settings = await rowsOf(
    address,
    `SELECT name, value FROM system.settings
     WHERE name IN ('readonly', 'max_execution_time', 'skip_unavailable_shards') OR name LIKE '%overflow_mode%' ORDER BY name DESC`,
  );
  const wrong = settings.flatMap(([name, value]) => {
    const is = String(value);
    if (name === 'readonly') return is === '1' ? [] : ['readonly = 1'];
    if (name === 'max_execution_time') return Number(is) > 0 ? [] : ['max_execution_time = 2'];
    if (name === 'skip_unavailable_shards') return is === '0' ? [] : ['skip_unavailable_shards = 0'];
    return is === 'throw' ? [] : [`${name} = 'throw'`];
  });
  if (wrong.length > 0)
    throw new InWords(
      `the account ${address.user} of the cluster is not one to ask by; its profile lacks ${wrong.join(', ')}`,
    );
}
