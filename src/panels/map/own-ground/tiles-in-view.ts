import { TILE } from '../../../core/space/mercator.ts';
import type { OwnGround, TilePlace } from '../../../core/space/own-ground.ts';
import { type Box, type Viewport, worldBox, xOf, yOf, zoomOfView } from '../../../core/space/viewport.ts';

/** What a ground has tiles for. */
type Range = Pick<OwnGround, 'minZoom' | 'maxZoom' | 'side'>;

/** The tile at a place as text. */
export function placeKey({ z, x, y }: TilePlace): string {
  return `${z}/${x}/${y}`;
}

/** The tile that a tile is a part of, one zoom farther. */
export function parentOf({ z, x, y }: TilePlace): TilePlace {
  return { z: z - 1, x: x >> 1, y: y >> 1 };
}

/** The tiles that a picture shows, of the zoom at which they are nearest to their size; none where they would be too fine. */
export function tilesInView(view: Viewport, { minZoom, maxZoom, side }: Range): readonly TilePlace[] {
  const z = Math.min(maxZoom, Math.round(zoomOfView(view) - Math.log2(side / TILE)));
  if (z < minZoom) return [];
  const count = 2 ** z;
  const { west, north, east, south } = worldBox(view);
  const index = (part: number) => Math.min(count - 1, Math.max(0, Math.floor(part * count)));
  const tiles: TilePlace[] = [];
  for (let y = index(north); y <= index(south); y++)
    for (let x = index(west); x <= index(east); x++) tiles.push({ z, x, y });
  return tiles;
}

/** Where a tile lies in a picture, in whole px, so that no seam shows between two. */
export function tileBox(view: Viewport, { z, x, y }: TilePlace): Box {
  const count = 2 ** z;
  return {
    left: Math.round(xOf(view, x / count)),
    top: Math.round(yOf(view, y / count)),
    right: Math.round(xOf(view, (x + 1) / count)),
    bottom: Math.round(yOf(view, (y + 1) / count)),
  };
}
