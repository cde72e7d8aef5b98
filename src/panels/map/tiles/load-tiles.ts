import { files } from 'virtual:files';
import { own } from '../../../base/own.ts';
import type { BasemapFile } from '../../../core/space/basemap-file.ts';
import { type Basemap, basemapOf } from '../basemap/basemap.ts';

const INDEX = 'tiles/index.json';

let index: Promise<Readonly<Record<string, string>>> | undefined;
/** Tiles that have come or are on their way, by name. */
const asked = new Map<string, Promise<void>>();
const kept = new Map<string, Basemap>();

async function fetched<T>(name: string, address: string | undefined, cache: RequestCache): Promise<T> {
  const response = await fetch(`${import.meta.env.BASE_URL}${address}`, { cache });
  if (!response.ok) throw new Error(`${name}: the server answered ${response.status}`);
  return (await response.json()) as T;
}

async function loadTile(name: string, cache: RequestCache): Promise<void> {
  index ??= fetched<Readonly<Record<string, string>>>(INDEX, own(files, INDEX), cache);
  const addresses = await index.catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  const address = own(addresses, name);
  // Of mere sea there is no tile.
  if (address === undefined) return;
  kept.set(name, basemapOf([await fetched<BasemapFile>(name, address, cache)]));
}

/** A tile is asked for once; one that failed may be asked for again. */
function tile(name: string, cache: RequestCache): Promise<void> {
  const loading =
    asked.get(name) ??
    loadTile(name, cache).catch((error: unknown) => {
      asked.delete(name);
      throw error;
    });
  asked.set(name, loading);
  return loading;
}

/** The tiles that have come, by name. */
export type Tiles = ReadonlyMap<string, Basemap>;

/** Fetches tiles, each by itself; resolves to all that the page has by then, and whether these are among them. */
export async function loadTiles(
  names: readonly string[],
  cache: RequestCache,
): Promise<{ readonly tiles: Tiles; readonly isWhole: boolean }> {
  const results = await Promise.allSettled(names.map((name) => tile(name, cache)));
  return { tiles: new Map(kept), isWhole: results.every(({ status }) => status === 'fulfilled') };
}
