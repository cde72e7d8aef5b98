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

/** The tiles that a map of these bounds wants at a zoom. */
export function tilesWanted({ south, west, north, east }: Bounds, zoom: number): TilesWanted {
  const [across, up] = [BEYOND * (east - west), BEYOND * (north - south)];
  const around = { south: south - up, west: west - across, north: north + up, east: east + across };
  const tiles = tilesIn(around, zoom);
  const needed = tiles.map(tileName);
  return { needed, drawn: [...new Set([...tiles.map((tile) => tileName(farTile(tile))), ...needed])] };
}
