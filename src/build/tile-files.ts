import { countryNameTiles } from './basemap/country-names.ts';
import { worldTiles } from './basemap/world-tiles.ts';
import { hashedAddress } from './content-files.ts';
import type { ContentFile } from './package-content.ts';

/** The list of all tiles: the address of each below the site's base, by its name. */
export const TILE_INDEX = 'tiles/index.json';

interface TileFiles {
  readonly index: ContentFile;
  /** Under addresses that carry their hash, in the development server too. */
  readonly tiles: readonly ContentFile[];
}

/** The tiles of the ground as files, and their list, which keeps hundreds of addresses out of the page's own manifest. */
export async function tileFiles(): Promise<TileFiles> {
  const made = [...(await worldTiles()), ...(await countryNameTiles())];
  const tiles = made.map(({ name, text }) => ({ name: `tiles/${name}.json`, text }));
  const addresses = made.map(({ name }, i) => [name, hashedAddress(tiles[i])] as const);
  return { index: { name: TILE_INDEX, text: JSON.stringify(Object.fromEntries(addresses)) }, tiles };
}
