import type { WorldPoint } from '../../../core/space/mercator.ts';
import { type Viewport, xOf, yOf } from '../../../core/space/viewport.ts';

/** Share of the inset kept free round the points. */
const ROOM = 0.16;
/** The inset never shows less of the world than this. */
const LEAST = 0.08;

/** The picture of `width` × `height` px that holds all the points, within the world. */
export function insetView(points: readonly WorldPoint[], width: number, height: number): Viewport {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const room = 1 - 2 * ROOM;
  const needed = Math.max(LEAST, (east - west) / room, ((south - north) / room) * (width / height));
  const scale = width / Math.min(1, needed);
  const clamp = (start: number, size: number) => Math.min(Math.max(0, start), Math.max(0, scale - size));
  return {
    scale,
    left: clamp(((west + east) / 2) * scale - width / 2, width),
    top: clamp(((north + south) / 2) * scale - height / 2, height),
    width,
    height,
  };
}

/** The nearest of the points within `reach` px of a spot of the picture. */
export function nearestPoint<T extends WorldPoint>(
  points: readonly T[],
  view: Viewport,
  x: number,
  y: number,
  reach: number,
): T | undefined {
  const off = (point: T) => Math.hypot(xOf(view, point.x) - x, yOf(view, point.y) - y);
  const [nearest] = points.toSorted((a, b) => off(a) - off(b));
  return nearest !== undefined && off(nearest) <= reach ? nearest : undefined;
}
