import type { Bounds } from '../../../core/space/bounds.ts';
import { farTile, tileName, tilesIn } from '../../../core/space/ground-tiles.ts';
import { boundsOf, encloses, mercator } from '../../../core/space/mercator.ts';
import type { Basemap } from './basemap.ts';
import { cityBox } from './with-tiles.ts';

/** Round the city that the basemap has in detail, in widths of its box, nothing else is needed. */
const ROUND_CITY = 0.5;
/** Share of what is shown that is drawn beyond each of its edges. */
const BEYOND = 0.35;

interface TilesWanted {
  /** Names of the tiles that the map needs. */
  readonly needed: readonly string[];
  /** Names of those that it draws, the coarser first: one stands in for finer ones until they come. */
  readonly drawn: readonly string[];
}

/** The tiles that a map of these bounds wants at a zoom, beside the basemap that it has. */
export function tilesWanted(
  basemap: Basemap,
  { south, west, north, east }: Bounds,
  zoom: number,
): TilesWanted {
  const [start, end] = [mercator({ lat: north, lon: west }), mercator({ lat: south, lon: east })];
  const shown = { west: start.x, north: start.y, east: end.x, south: end.y };
  const widened = (box: typeof shown, share: number) => {
    const [across, down] = [share * (box.east - box.west), share * (box.south - box.north)];
    return {
      west: box.west - across,
      north: box.north - down,
      east: box.east + across,
      south: box.south + down,
    };
  };
  const city = cityBox(basemap);
  if (city !== undefined && encloses(widened(city, ROUND_CITY), shown)) return { needed: [], drawn: [] };
  const tiles = tilesIn(boundsOf(widened(shown, BEYOND)), zoom);
  const needed = tiles.map(tileName);
  return { needed, drawn: [...new Set([...tiles.map((tile) => tileName(farTile(tile))), ...needed])] };
}
