import { holds, type WorldBox } from '../../../core/space/mercator.ts';
import { type BaseFeature, type Basemap, cityBox } from '../basemap/basemap.ts';

const TOWNS = ['town', 'small-town'] as const;

/** The square that a tile fills. */
function tileBox(tile: Basemap): WorldBox | undefined {
  return tile.get('cell')?.[0]?.paths[0].box;
}

const lies =
  (box: WorldBox | undefined) =>
  ({ paths }: BaseFeature): boolean => {
    const [x, y] = paths[0].points;
    return box !== undefined && holds(box, { x, y });
  };

/**
 * The basemap with tiles over it, the finer ones last. Each town is there once: a tile's own in place of what coarser ones
 * and the basemap name in it, but for the city that the basemap has in detail.
 */
export function withTiles(basemap: Basemap, tiles: readonly Basemap[]): Basemap {
  if (tiles.length === 0) return basemap;
  const all = new Map(basemap);
  const isInCity = lies(cityBox(basemap));
  for (const tile of tiles) {
    const isInTile = lies(tileBox(tile));
    for (const kind of ['city', ...TOWNS])
      all.set(
        kind,
        (all.get(kind) ?? []).filter((place) => isInCity(place) || !isInTile(place)),
      );
    for (const [kind, features] of tile) {
      const shown = TOWNS.some((town) => town === kind)
        ? features.filter((place) => !isInCity(place))
        : features;
      all.set(kind, [...(all.get(kind) ?? []), ...shown]);
    }
  }
  return all;
}
