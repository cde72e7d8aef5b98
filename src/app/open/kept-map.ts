import type { OwnGround } from '../../core/space/own-ground.ts';
import { keepInWorker } from '../../io/ground/ground-client.ts';
import { type KeptGround, rememberLaid } from '../../io/ground/kept-ground.ts';
import type { Keeping } from '../../io/own/own-messages.ts';
import { ownGround } from '../data/ground-of-reader.ts';
import { layOpened } from './lay-opened.ts';

/** The ground of the kept file, while it is on the map. */
let laid: OwnGround | undefined;

// The map and every page have ways of their own to take a ground away or to lay another.
ownGround.subscribe(() => {
  if (laid === undefined || ownGround.get() === laid) return;
  laid = undefined;
  rememberLaid(false).catch(() => undefined);
});

/** Keeps a copy of a map file that is on the map, to be there again when the page is loaded anew. */
export async function keepLaid(file: File, ground: OwnGround): Promise<Keeping> {
  const keeping = await keepInWorker(file);
  if (keeping !== 'kept') return keeping;
  if (ownGround.get() === ground) laid = ground;
  else await rememberLaid(false).catch(() => undefined);
  return keeping;
}

/** Lays the kept map file over the map. Rejects as `openGround` does. */
export async function layKept({ file }: KeptGround): Promise<void> {
  const ground = await layOpened(file, new AbortController().signal);
  laid = ground;
  await rememberLaid(true);
}
