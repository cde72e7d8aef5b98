import type { OwnGround, TileContent } from '../../core/space/own-ground.ts';
import { NotOpened } from '../own/own-client.ts';
import type { GroundAnswer, GroundAsking } from './ground-messages.ts';

/** What a PMTiles file of any version begins with. */
const BEGINNING = 'PMTiles';

/** Whether a file is one of tiles for the map, or says by its name that it is. */
export async function isGroundFile(file: File): Promise<boolean> {
  return file.name.endsWith('.pmtiles') || (await file.slice(0, BEGINNING.length).text()) === BEGINNING;
}

/**
 * Opens a PMTiles file, which a worker reads piece by piece as tiles are asked for. Rejects with `NotOpened` where it cannot be
 * drawn, and with the signal's reason when that aborts before it is open.
 */
export function openGround(file: File, signal: AbortSignal): Promise<OwnGround> {
  const worker = new Worker(new URL('./ground-worker.ts', import.meta.url), { type: 'module' });
  const ask = (asking: GroundAsking) => worker.postMessage(asking);
  const waiting = new Map<number, PromiseWithResolvers<TileContent | undefined>>();
  let asked = 0;

  return new Promise((resolve, reject) => {
    const end = (reason: unknown) => {
      worker.terminate();
      for (const one of waiting.values()) one.reject(reason);
      waiting.clear();
      reject(reason);
    };
    const abort = () => end(signal.reason);
    signal.addEventListener('abort', abort);
    worker.onerror = ({ message }) => end(new NotOpened(message ?? 'the worker that reads maps stopped'));
    worker.addEventListener('message', ({ data }: MessageEvent<GroundAnswer>) => {
      if (data.says === 'refused') end(new NotOpened(data.reason));
      else if (data.says === 'opened') {
        signal.removeEventListener('abort', abort);
        resolve({
          ...data.facts,
          tile(place) {
            const id = ++asked;
            const one = Promise.withResolvers<TileContent | undefined>();
            waiting.set(id, one);
            ask({ ask: 'tile', id, place });
            return one.promise;
          },
          close: () => end(new Error('the map was taken away')),
        });
      } else {
        const one = waiting.get(data.id);
        waiting.delete(data.id);
        if (data.says === 'tile') one?.resolve(data.content);
        else one?.reject(new Error(data.reason));
      }
    });
    ask({ ask: 'open', file });
  });
}
