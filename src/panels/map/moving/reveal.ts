import { metresToWorld, zoomOf } from '../mercator.ts';
import { centreOf, type Viewport, xOf, yOf, zoomOfView } from '../viewport.ts';
import type { Position } from './path-of-glide.ts';

/** A point of the world and metres round it. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Share of the picture, at its edges, that counts as not well visible. */
const EDGE = 0.1;
/** Share of the picture's shorter side that a place fills when the map goes there. */
const FILL = 0.7;
/** Closer than this a single place shows no surroundings; where the basemap knows no streets, less close. */
const CLOSEST = { inCity: 13.5, elsewhere: 5.5 } as const;

/** The zoom at which a spot can be seen whole. */
function zoomFor({ y, radius }: Spot, view: Viewport, inCity: boolean): number {
  const diameter = Math.max(1e-12, 2 * metresToWorld(radius, y));
  const whole = zoomOf((FILL * Math.min(view.width, view.height)) / diameter);
  return Math.min(whole, inCity ? CLOSEST.inCity : CLOSEST.elsewhere);
}

/** The position that shows a spot whole, with its surroundings. */
export function positionOf(spot: Spot, view: Viewport, inCity: boolean): Position {
  return { x: spot.x, y: spot.y, zoom: zoomFor(spot, view, inCity) };
}

/**
 * Where the map must go so that a spot is well visible, or undefined when it is already: well inside the picture, or
 * somewhere round its middle. A short way keeps the zoom when the spot can be seen whole at it.
 */
export function reveal(spot: Spot, view: Viewport, inCity: boolean): Position | undefined {
  const { x: middleX, y: middleY } = centreOf(view);
  const off = Math.hypot(spot.x - middleX, spot.y - middleY);
  if (off < metresToWorld(spot.radius, spot.y)) return undefined;
  const [px, py] = [xOf(view, spot.x), yOf(view, spot.y)];
  const within =
    px > EDGE * view.width &&
    px < (1 - EDGE) * view.width &&
    py > EDGE * view.height &&
    py < (1 - EDGE) * view.height;
  if (within) return undefined;
  const to = positionOf(spot, view, inCity);
  const near = off * view.scale < 2 * Math.max(view.width, view.height);
  return near ? { ...to, zoom: Math.min(zoomOfView(view), to.zoom) } : to;
}
