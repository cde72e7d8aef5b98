import { meets, mercator, type WorldBox } from '../../../core/space/mercator.ts';
import { type Viewport, xOf, yOf } from '../../../core/space/viewport.ts';
import type { Outline } from '../../../ui/pen/pen.ts';

/** A line, ring or point: x and y of the world in turn, and the box round them. */
export interface Path {
  readonly points: Float64Array;
  readonly box: WorldBox;
}

/** Projects positions, longitude and latitude in degrees as GeoJSON has them. */
export function pathOf(positions: readonly (readonly number[])[]): Path {
  const points = new Float64Array(positions.length * 2);
  const box = { west: Infinity, north: Infinity, east: -Infinity, south: -Infinity };
  positions.forEach(([lon, lat], i) => {
    const { x, y } = mercator({ lat, lon });
    points[2 * i] = x;
    points[2 * i + 1] = y;
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.north = Math.min(box.north, y);
    box.south = Math.max(box.south, y);
  });
  return { points, box };
}

/** Points closer than this to the one before are left out, in px. */
const FINEST = 0.7;

/** Traces a path. */
function trace(outline: Outline, view: Viewport, { points }: Path, closed: boolean): void {
  let lastX = xOf(view, points[0]);
  let lastY = yOf(view, points[1]);
  outline.moveTo(lastX, lastY);
  for (let i = 2; i < points.length; i += 2) {
    const x = xOf(view, points[i]);
    const y = yOf(view, points[i + 1]);
    const last = i === points.length - 2;
    if (!last && Math.abs(x - lastX) < FINEST && Math.abs(y - lastY) < FINEST) continue;
    outline.lineTo(x, y);
    lastX = x;
    lastY = y;
  }
  if (closed) outline.closePath();
}

/** Traces those paths that meet `seen`; returns whether there is any. */
export function traceSeen(
  outline: Outline,
  view: Viewport,
  seen: WorldBox,
  paths: readonly Path[],
  closed: boolean,
): boolean {
  let any = false;
  for (const path of paths) {
    if (!meets(path.box, seen)) continue;
    trace(outline, view, path, closed);
    any = true;
  }
  return any;
}
