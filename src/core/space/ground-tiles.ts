import type { Bounds } from './bounds.ts';

/**
 * Tiles of the ground, beside what every page has of it: the zoom from which those of a level are drawn, the degrees that
 * their sides have, and the decimals of a degree that they are drawn with.
 */
export const TILE_LEVELS = {
  far: { from: 3.6, side: 30, digits: 2 },
  near: { from: 6.4, side: 10, digits: 3 },
} as const;

export type TileLevel = keyof typeof TILE_LEVELS;

/** A tile, by its column from 180° W to the east and its row from 90° N to the south. */
export interface GroundTile {
  readonly level: TileLevel;
  readonly column: number;
  readonly row: number;
}

/** What a tile is called in every version of the site: `near-21-7`. */
export function tileName({ level, column, row }: GroundTile): string {
  return `${level}-${column}-${row}`;
}

/** The tile of a level that a point lies in, degrees; the world's east and south edges belong to the last ones. */
export function tileAt(level: TileLevel, lon: number, lat: number): GroundTile {
  const { side } = TILE_LEVELS[level];
  const index = (degrees: number, most: number) =>
    Math.min(most / side - 1, Math.max(0, Math.floor(degrees / side)));
  return { level, column: index(lon + 180, 360), row: index(90 - lat, 180) };
}

/** The far tile that a tile lies in, and a far one itself. */
export function farTile({ level, column, row }: GroundTile): GroundTile {
  const part = TILE_LEVELS[level].side / TILE_LEVELS.far.side;
  return { level: 'far', column: Math.floor(column * part), row: Math.floor(row * part) };
}

/** The degrees that a tile covers. */
export function tileBounds({ level, column, row }: GroundTile): Bounds {
  const { side } = TILE_LEVELS[level];
  const [west, north] = [column * side - 180, 90 - row * side];
  return { south: north - side, west, north, east: west + side };
}

/** The tiles that a map of these bounds draws at a zoom: those of one level, none where the world as a whole is enough. */
export function tilesIn({ south, west, north, east }: Bounds, zoom: number): readonly GroundTile[] {
  const level = zoom >= TILE_LEVELS.near.from ? 'near' : 'far';
  if (zoom < TILE_LEVELS[level].from) return [];
  const [first, last] = [tileAt(level, west, north), tileAt(level, east, south)];
  const tiles: GroundTile[] = [];
  for (let row = first.row; row <= last.row; row++)
    for (let column = first.column; column <= last.column; column++) tiles.push({ level, column, row });
  return tiles;
}
