import type { GroundAddress } from '../../core/space/ground-address.ts';
import type { OwnGround, TileContent } from '../../core/space/own-ground.ts';
import { type FetchingFrame, fetchingFrame } from '../fetching-frame.ts';
import { NotOpened } from '../own/own-client.ts';
import type { Keeping } from '../own/own-messages.ts';
import type { GroundAnswer, GroundAsking } from './ground-messages.ts';

/** What a PMTiles file of any version begins with. */
const BEGINNING = 'PMTiles';

/** Whether a file is one of tiles for the map, or says by its name that it is. */
export async function isGroundFile(file: File): Promise<boolean> {
  return file.name.endsWith('.pmtiles') || (await file.slice(0, BEGINNING.length).text()) === BEGINNING;
}

const startWorker = () => new Worker(new URL('./ground-worker.ts', import.meta.url), { type: 'module' });

/** Keeps a map file in the browser's storage; says why it is not kept where it cannot be. */
export function keepInWorker(file: File): Promise<Keeping> {
  const worker = startWorker();
  const ended = new Promise<Keeping>((resolve) => {
    worker.onerror = () => resolve('refused');
    worker.addEventListener('message', ({ data }: MessageEvent<GroundAnswer>) => {
      if (data.says === 'kept') resolve(data.keeping);
    });
  });
  const ask: GroundAsking = { ask: 'keep', file };
  worker.postMessage(ask);
  return ended.finally(() => worker.terminate());
}

/**
 * Opens a PMTiles file, which a worker reads piece by piece as tiles are asked for, or tiles at another host, which the reader has
 * agreed to: that host is asked through the small document `asking` of the site. Rejects with `NotOpened` where it cannot be
 * drawn, and with the signal's reason when that aborts before it is open.
 */
export function openGround(
  of: File | GroundAddress,
  asking: string,
  signal: AbortSignal,
): Promise<OwnGround> {
  const worker = startWorker();
  const ask = (asking: GroundAsking) => worker.postMessage(asking);
  const waiting = new Map<number, PromiseWithResolvers<TileContent | undefined>>();
  let asked = 0;
  let frame: FetchingFrame | undefined;

  return new Promise((resolve, reject) => {
    const end = (reason: unknown) => {
      worker.terminate();
      frame?.remove();
      for (const one of waiting.values()) one.reject(reason);
      waiting.clear();
      reject(reason);
    };
    const abort = () => end(signal.reason);
    signal.addEventListener('abort', abort);
    worker.onerror = ({ message }) => end(new NotOpened(message ?? 'the worker that reads maps stopped'));
    worker.addEventListener('message', ({ data, ports: [port] }: MessageEvent<GroundAnswer>) => {
      if (data.says === 'fetch') {
        frame ??= fetchingFrame(asking);
        frame.ask(data.request, port);
      } else if (data.says === 'refused') end(new NotOpened(data.reason));
      else if (data.says === 'opened') {
        signal.removeEventListener('abort', abort);
        resolve({
          ...data.facts,
          host: of instanceof File ? undefined : of.host,
          tile(place) {
            const id = ++asked;
            const one = Promise.withResolvers<TileContent | undefined>();
            waiting.set(id, one);
            ask({ ask: 'tile', id, place });
            return one.promise;
          },
          close: () => end(new Error('the map was taken away')),
        });
      } else if (data.says !== 'kept') {
        const one = waiting.get(data.id);
        waiting.delete(data.id);
        if (data.says === 'tile') one?.resolve(data.content);
        else one?.reject(new Error(data.reason));
      }
    });
    ask({ ask: 'open', of });
  });
}
