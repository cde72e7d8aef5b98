import { metresToWorld, scaleOf, zoomOf } from '../../../core/space/mercator.ts';
import { type Box, centreOf, type Viewport, xOf, yOf, zoomOfView } from '../../../core/space/viewport.ts';
import type { Position } from './path-of-glide.ts';

/** A point of the world and metres round it. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Share of the free part of the picture, at its edges, that counts as not well visible. */
const EDGE = 0.1;
/** Share of the free part's shorter side that a place fills when the map goes there. */
const FILL = 0.7;
/** Closer than this a single place shows no surroundings; where the ground has towns and no streets, less close. */
const CLOSEST = { inCity: 13.5, elsewhere: 9 } as const;

/** The zoom at which a spot can be seen whole. */
function zoomFor({ y, radius }: Spot, { left, top, right, bottom }: Box, inCity: boolean): number {
  const diameter = Math.max(1e-12, 2 * metresToWorld(radius, y));
  const whole = zoomOf((FILL * Math.min(right - left, bottom - top)) / diameter);
  return Math.min(whole, inCity ? CLOSEST.inCity : CLOSEST.elsewhere);
}

/** The position that has a spot in the middle of the `free` part of the picture, px. */
function positionAt({ x, y }: Spot, zoom: number, view: Viewport, free: Box): Position {
  const scale = scaleOf(zoom);
  return {
    zoom,
    x: x + (view.width - free.left - free.right) / 2 / scale,
    y: y + (view.height - free.top - free.bottom) / 2 / scale,
  };
}

/** The position that shows a spot whole, with its surroundings, in the `free` part of the picture. */
export function positionOf(spot: Spot, view: Viewport, free: Box, inCity: boolean): Position {
  return positionAt(spot, zoomFor(spot, free, inCity), view, free);
}

/**
 * Where the map must go so that a spot is well visible, or undefined when it is already: well inside the `free` part of
 * the picture, or somewhere round its middle. A short way keeps the zoom when the spot can be seen whole at it.
 */
export function reveal(spot: Spot, view: Viewport, free: Box, inCity: boolean): Position | undefined {
  const { x: middleX, y: middleY } = centreOf(view);
  const off = Math.hypot(spot.x - middleX, spot.y - middleY);
  if (off < metresToWorld(spot.radius, spot.y)) return undefined;
  const [px, py] = [xOf(view, spot.x), yOf(view, spot.y)];
  const [across, down] = [EDGE * (free.right - free.left), EDGE * (free.bottom - free.top)];
  const isWithin =
    px > free.left + across && px < free.right - across && py > free.top + down && py < free.bottom - down;
  if (isWithin) return undefined;
  const zoom = zoomFor(spot, free, inCity);
  const near = off * view.scale < 2 * Math.max(view.width, view.height);
  return positionAt(spot, near ? Math.min(zoomOfView(view), zoom) : zoom, view, free);
}
