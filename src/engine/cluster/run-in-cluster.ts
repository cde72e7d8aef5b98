import { randomUUID } from 'node:crypto';
import { listValue } from '@duckdb/node-api';
import { type Run, SetClosed } from '../set/run-statements.ts';
import type { ClusterAddress } from './cluster-address.ts';
import { quoted } from './literals.ts';
import { rowsOf, sendStatement } from './send-statement.ts';

/** Questions that the cluster works out at once for this service; more wait. */
const MOST_AT_ONCE = 8;

/** Runs statements in the cluster; what is given up is ended there, too. `close` gives up all that is under way. */
export function clusterRunner(address: ClusterAddress): { readonly run: Run; close(): Promise<void> } {
  const closing = new AbortController();
  const waiting: (() => void)[] = [];
  let open = 0;

  async function turn(): Promise<void> {
    while (open >= MOST_AT_ONCE) await new Promise<void>((done) => waiting.push(done));
    open++;
  }

  const run: Run = async (sql, _values, _types, asked) => {
    const signal = asked ? AbortSignal.any([asked, closing.signal]) : closing.signal;
    await turn();
    const id = randomUUID();
    // A server goes on when nobody listens any more. Where it is down or has ended, there is nothing to end.
    const stop = () =>
      void sendStatement(address, `KILL QUERY WHERE query_id = ${quoted(id)}`).catch(() => undefined);
    try {
      signal.throwIfAborted();
      signal.addEventListener('abort', stop, { once: true });
      const rows = await rowsOf(address, sql, { signal, id });
      return rows.map((row) =>
        row.map((cell) => (typeof cell === 'object' && cell ? listValue(cell) : cell)),
      );
    } finally {
      signal.removeEventListener('abort', stop);
      open--;
      waiting.shift()?.();
    }
  };
  return {
    run,
    async close() {
      closing.abort(new SetClosed());
    },
  };
}
