import { type WorldBox, zoomOf } from '../../../core/space/mercator.ts';
import {
  type Box,
  boxHolds,
  centreOf,
  inset,
  type Viewport,
  xOf,
  yOf,
  zoomOfView,
} from '../../../core/space/viewport.ts';
import type { Position } from './path-of-glide.ts';

/** Px kept free round what is fitted, for its sign and words. */
const ROOM = 22;
/** Px by which a fit may miss. */
const TOLERANCE = 1;

/**
 * Where the map must go so that a box of the world lies in the `free` part of the picture, px; undefined when it does
 * already, or when the free part lies wholly in the box. The map never zooms in for it.
 */
export function fitted(target: WorldBox, view: Viewport, free: Box): Position | undefined {
  const box: Box = {
    left: xOf(view, target.west),
    top: yOf(view, target.north),
    right: xOf(view, target.east),
    bottom: yOf(view, target.south),
  };
  const room = inset(free, ROOM);
  const [width, height] = [room.right - room.left, room.bottom - room.top];
  if (width <= 0 || height <= 0 || boxHolds(inset(room, -TOLERANCE), box) || boxHolds(box, free))
    return undefined;
  const shrink = Math.min(1, width / (box.right - box.left), height / (box.bottom - box.top));
  const scale = view.scale * shrink;
  const off = centreOf({ ...view, scale: 1, left: 0, top: 0 });
  return {
    zoom: shrink === 1 ? zoomOfView(view) : zoomOf(scale),
    x: (target.west + target.east) / 2 + (off.x - (room.left + room.right) / 2) / scale,
    y: (target.north + target.south) / 2 + (off.y - (room.top + room.bottom) / 2) / scale,
  };
}
