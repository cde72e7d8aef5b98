import type { Bounds } from '../../../core/space/bounds.ts';
import { farTile, tileName, tilesIn } from '../../../core/space/ground-tiles.ts';

/** Share of what is shown that is drawn beyond each of its edges. */
const BEYOND = 0.35;

interface TilesWanted {
  /** Names of the tiles that the map needs. */
  readonly needed: readonly string[];
  /** Names of those that it draws, the coarser first: one stands in for finer ones until they come. */
  readonly drawn: readonly string[];
}

/** What is drawn of a map that shows so much. */
export function drawnAround({ south, west, north, east }: Bounds): Bounds {
  const [across, up] = [BEYOND * (east - west), BEYOND * (north - south)];
  return { south: south - up, west: west - across, north: north + up, east: east + across };
}

/** The tiles that a map of these bounds wants at a zoom. */
export function tilesWanted(bounds: Bounds, zoom: number): TilesWanted {
  const tiles = tilesIn(drawnAround(bounds), zoom);
  const needed = tiles.map(tileName);
  return { needed, drawn: [...new Set([...tiles.map((tile) => tileName(farTile(tile))), ...needed])] };
}
