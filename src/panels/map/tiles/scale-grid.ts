import type { Bounds } from '../../../core/space/bounds.ts';
import { mercator, mercatorY, metresToWorld, scaleOf } from '../../../core/space/mercator.ts';
import type { BaseFeature } from '../basemap/basemap.ts';
import type { Path } from '../draw/projected-path.ts';
import { roundScale } from '../furniture/bar-length.ts';

/** Closer than this the tiles know nothing more. */
const GRID_FROM = 10;
/** Px that a square's side has at most. */
const MOST = 160;

function straight(west: number, north: number, east: number, south: number): Path {
  return { points: Float64Array.of(west, north, east, south), box: { west, north, east, south } };
}

/**
 * Squares of a round length in metres, its `size`, over a map that is closer than what is known of the ground. They keep their
 * place while the map moves within a degree of latitude. Undefined where the ground is known well enough.
 */
export function scaleGrid({ south, west, north, east }: Bounds, zoom: number): BaseFeature | undefined {
  if (zoom <= GRID_FROM) return undefined;
  const y = mercatorY(Math.round((south + north) / 2));
  const { metres } = roundScale(1 / (metresToWorld(1, y) * scaleOf(zoom)), MOST);
  const step = metresToWorld(metres, y);
  const [start, end] = [mercator({ lat: north, lon: west }), mercator({ lat: south, lon: east })];
  const paths: Path[] = [];
  for (let x = Math.ceil(start.x / step) * step; x <= end.x; x += step)
    paths.push(straight(x, start.y, x, end.y));
  for (let down = Math.ceil(start.y / step) * step; down <= end.y; down += step)
    paths.push(straight(start.x, down, end.x, down));
  return { kind: 'grid', rank: 1, size: metres, names: {}, aliases: [], accuracy: 0, paths };
}
