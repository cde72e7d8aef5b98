import type { WorldPoint } from '../../../core/space/mercator.ts';

/** A centre in the world and a zoom. */
export interface Position extends WorldPoint {
  readonly zoom: number;
}

/**
 * The position `t` (0..1) of the way from `a` to `b`. The zoom changes evenly, and the centre so that the one point
 * that has the same place in both pictures never moves.
 */
export function between(a: Position, b: Position, t: number): Position {
  const zoom = a.zoom + (b.zoom - a.zoom) * t;
  const size = (z: number) => 2 ** -z;
  const change = size(b.zoom) - size(a.zoom);
  const share = Math.abs(b.zoom - a.zoom) < 1e-6 ? t : (size(zoom) - size(a.zoom)) / change;
  return { zoom, x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/** Where the centre goes when the zoom becomes `zoom` and the point `around` keeps its place. */
export function zoomedAround(from: Position, around: WorldPoint, zoom: number): Position {
  const ratio = 2 ** (from.zoom - zoom);
  return { zoom, x: around.x + (from.x - around.x) * ratio, y: around.y + (from.y - around.y) * ratio };
}

/** Slow at both ends (cubic). */
export function eased(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2;
}
