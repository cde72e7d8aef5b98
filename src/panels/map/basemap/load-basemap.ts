import { type Basemap, basemapOf, type GeoJson } from './basemap.ts';

const FILES = ['world.geojson', 'baghdad.geojson'];

/**
 * Fetches the basemap that the page brings along, with the given HTTP cache mode.
 * @throws Error that names the file and the status when one is not there
 */
export async function loadBasemap(signal: AbortSignal, cache: RequestCache): Promise<Basemap> {
  const files = FILES.map(async (name) => {
    const response = await fetch(`${import.meta.env.BASE_URL}basemap/${name}`, { signal, cache });
    if (!response.ok) throw new Error(`basemap/${name}: the server answered ${response.status}`);
    return (await response.json()) as GeoJson;
  });
  return basemapOf(await Promise.all(files));
}
