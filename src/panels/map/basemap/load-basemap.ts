import { files } from 'virtual:files';
import { own } from '../../../base/own.ts';
import type { BasemapFile } from '../../../core/space/basemap-file.ts';
import { type Basemap, basemapOf } from './basemap.ts';

let kept: Basemap | undefined;

const NAMES = ['basemap/world.json', 'basemap/baghdad.json'] as const;

/**
 * Fetches the basemap that the page brings along, with the given HTTP cache mode.
 * @throws Error that names the file and the status when one is not there
 */
export async function loadBasemap(signal: AbortSignal, cache: RequestCache): Promise<Basemap> {
  const packed = NAMES.map(async (name) => {
    const response = await fetch(`${import.meta.env.BASE_URL}${own(files, name)}`, { signal, cache });
    if (!response.ok) throw new Error(`${name}: the server answered ${response.status}`);
    return (await response.json()) as BasemapFile;
  });
  kept = basemapOf(await Promise.all(packed));
  return kept;
}

/** The basemap that was loaded last, which needs no waiting, or else the one that is fetched now; as `loadBasemap` does. */
export async function basemapAtHand(): Promise<Basemap> {
  return kept ?? loadBasemap(new AbortController().signal, 'default');
}
