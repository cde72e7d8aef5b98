import type { Dataset } from '../core/dataset/dataset.ts';
import { demoDataset } from '../core/dataset/demo.ts';
import type { DemoMessage } from './demo-worker.ts';

/**
 * Makes a set of `n` incidents (1 to 2,000,000) in a worker. `onProgress` gets the part that is done, 0 to 1. Rejects with
 * the signal's reason when it is aborted, and with an error when `n` is out of range or the worker fails.
 */
export function loadDemo(
  n: number,
  onProgress: (part: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<Dataset> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(new URL('./demo-worker.ts', import.meta.url), { type: 'module' });
    const abort = () => end(() => reject(signal?.reason));
    const end = (answer: () => void) => {
      worker.terminate();
      signal?.removeEventListener('abort', abort);
      answer();
    };
    signal?.addEventListener('abort', abort);
    worker.onerror = ({ message }) =>
      end(() => reject(new Error(`the made set could not be made: ${message}`)));
    worker.onmessage = ({ data }: MessageEvent<DemoMessage>) => {
      if (data.kind === 'progress') onProgress(data.part);
      else if (data.kind === 'failed') end(() => reject(new RangeError(data.reason)));
      else end(() => resolve(demoDataset(n, data.columns)));
    };
    worker.postMessage(n);
  });
}
