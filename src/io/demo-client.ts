import type { OpenSet } from '../core/store/open-set.ts';
import { zoneOf } from '../core/time/zone.ts';
import type { DemoMessage } from './demo-worker.ts';
import type { Answering } from './query-messages.ts';
import { remoteQuery } from './remote-query.ts';
import { watchSilence } from './silence.ts';

/**
 * Makes a set of `n` incidents in a worker, which keeps it and answers questions about it until the signal aborts.
 * `onProgress` gets the part that is done, 0 to 1. Rejects with the signal's reason when that aborts first, and with an
 * error when `n` is out of range, or the worker fails or falls silent.
 */
export function loadDemo(
  n: number,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<OpenSet> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(new URL('./demo-worker.ts', import.meta.url), { type: 'module' });
    const remote = remoteQuery(worker, n);
    const silence = watchSilence('the worker that makes the set', (reason) => end(reason));
    const end = (reason: unknown) => {
      silence.end();
      worker.terminate();
      remote.break(reason instanceof Error ? reason : new Error(String(reason)));
      reject(reason);
    };
    signal.addEventListener('abort', () => end(signal.reason));
    worker.onerror = ({ message }) =>
      end(new Error(`the worker that holds the made set stopped: ${message ?? 'it could not be fetched'}`));
    worker.addEventListener('message', ({ data }: MessageEvent<DemoMessage | Answering>) => {
      if (!('kind' in data)) return;
      if (data.kind === 'progress') {
        silence.heard();
        onProgress(data.part);
      } else if (data.kind === 'failed') end(new RangeError(data.reason));
      else {
        silence.end();
        const catalogue = { ...data.catalogue, zone: zoneOf(data.catalogue.info.timeZone) };
        resolve({ catalogue, query: remote.query });
      }
    });
    worker.postMessage(n);
  });
}
