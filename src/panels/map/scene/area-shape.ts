import { holds, type WorldPoint } from '../../../core/space/mercator.ts';
import { type Box, boxesMeet, type Viewport, xOf, yOf } from '../../../core/space/viewport.ts';
import type { Path } from '../draw/projected-path.ts';
import type { EventArea } from './place-areas.ts';

/** A circle far larger than the picture is not divided more finely than this. */
const MOST_ON_CIRCLE = 360;

/** A spot of the canvas, px. */
export interface Px {
  readonly x: number;
  readonly y: number;
}

/** An area of up to so many px hides under the sign of its events. */
const POINT = 28;

/** Whether an area is so small in the picture that it is a point there. */
export function isPoint({ box }: EventArea, { scale }: Viewport): boolean {
  return Math.max(box.east - box.west, box.south - box.north) * scale <= POINT;
}

function crossings({ points }: Path, { x, y }: WorldPoint): number {
  let count = 0;
  for (let i = 3; i < points.length; i += 2) {
    const [y0, y1] = [points[i - 2], points[i]];
    if (y0 > y === y1 > y) continue;
    const [x0, x1] = [points[i - 3], points[i - 1]];
    if (x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) count++;
  }
  return count;
}

/** Whether a point of the world lies in the area: a ray from it crosses the rings an odd number of times. */
export function liesIn({ rings, x, y, radius, box }: EventArea, point: WorldPoint): boolean {
  if (!holds(box, point)) return false;
  if (rings === undefined) return Math.hypot(point.x - x, point.y - y) <= radius;
  return rings.reduce((sum, ring) => sum + crossings(ring, point), 0) % 2 === 1;
}

function inBox({ left, top, right, bottom }: Box, { x, y }: Px): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function roundCircle(view: Viewport, { x, y, radius }: EventArea, step: number): readonly Px[] {
  const r = radius * view.scale;
  const count = Math.min(MOST_ON_CIRCLE, Math.max(8, Math.ceil((2 * Math.PI * r) / step)));
  return Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / count;
    return { x: xOf(view, x) + r * Math.sin(angle), y: yOf(view, y) - r * Math.cos(angle) };
  });
}

/** Spots along a ring, `step` px apart; sides that do not meet the box are passed over without being divided. */
function alongRing(view: Viewport, { points }: Path, step: number, within: Box): readonly Px[] {
  const spots: Px[] = [];
  for (let i = 2; i < points.length; i += 2) {
    const [x0, y0] = [xOf(view, points[i - 2]), yOf(view, points[i - 1])];
    const [x1, y1] = [xOf(view, points[i]), yOf(view, points[i + 1])];
    const side = {
      left: Math.min(x0, x1) - 1,
      top: Math.min(y0, y1) - 1,
      right: Math.max(x0, x1) + 1,
      bottom: Math.max(y0, y1) + 1,
    };
    if (!boxesMeet(side, within)) continue;
    const parts = Math.max(1, Math.round(Math.hypot(x1 - x0, y1 - y0) / step));
    for (let part = 0; part < parts; part++)
      spots.push({ x: x0 + ((x1 - x0) * part) / parts, y: y0 + ((y1 - y0) * part) / parts });
  }
  return spots;
}

/** Spots on the rim of an area, about `step` px apart, as far as they lie in a box of the canvas. */
export function rimSpots(area: EventArea, view: Viewport, step: number, within: Box): readonly Px[] {
  const spots =
    area.rims === undefined
      ? roundCircle(view, area, step)
      : area.rims.flatMap((ring) => alongRing(view, ring, step, within));
  return spots.filter((spot) => inBox(within, spot));
}
