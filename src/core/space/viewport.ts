import { metresToWorld, type WorldBox, type WorldPoint, zoomOf } from './mercator.ts';

/** Which part of the world a canvas shows: px = world * scale - offset. All in CSS px. */
export interface Viewport {
  /** Pixels per world. */
  readonly scale: number;
  /** The canvas's left and top edge in px from the world's. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle in px of a canvas. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Px at each side of the map. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

export function xOf(view: Viewport, x: number): number {
  return x * view.scale - view.left;
}

export function yOf(view: Viewport, y: number): number {
  return y * view.scale - view.top;
}

/** The point of the world that a spot of the canvas shows. */
export function worldOf(view: Viewport, { x, y }: { readonly x: number; readonly y: number }): WorldPoint {
  return { x: (x + view.left) / view.scale, y: (y + view.top) / view.scale };
}

/** The world that the canvas shows, widened by `margin` px on every side. */
export function worldBox(view: Viewport, margin = 0): WorldBox {
  return {
    west: (view.left - margin) / view.scale,
    north: (view.top - margin) / view.scale,
    east: (view.left + view.width + margin) / view.scale,
    south: (view.top + view.height + margin) / view.scale,
  };
}

export function centreOf(view: Viewport): WorldPoint {
  return { x: (view.left + view.width / 2) / view.scale, y: (view.top + view.height / 2) / view.scale };
}

/** Metres on the ground that a px covers in the middle of the picture. */
export function metresPerPixel(view: Viewport): number {
  return 1 / (metresToWorld(1, centreOf(view).y) * view.scale);
}

export function zoomOfView(view: Viewport): number {
  return zoomOf(view.scale);
}

/** The same picture with `x` px more to the left and right and `y` px more above and below. */
export function widened(view: Viewport, x: number, y: number): Viewport {
  return {
    scale: view.scale,
    left: view.left - x,
    top: view.top - y,
    width: view.width + 2 * x,
    height: view.height + 2 * y,
  };
}

/** The viewport of `width` × `height` px round a point of the world. */
export function viewportAt(centre: WorldPoint, scale: number, width: number, height: number): Viewport {
  return { scale, left: centre.x * scale - width / 2, top: centre.y * scale - height / 2, width, height };
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

/** The rectangle without so many px at its sides. */
export function within(box: Box, { top, right, bottom, left }: Insets): Box {
  return {
    left: box.left + left,
    top: box.top + top,
    right: box.right - right,
    bottom: box.bottom - bottom,
  };
}

/** The rectangle without so many px at every side. */
export function inset({ left, top, right, bottom }: Box, px: number): Box {
  return { left: left + px, top: top + px, right: right - px, bottom: bottom - px };
}

/** The rectangle moved by so many px to the right and down. */
export function shifted({ left, top, right, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

export function boxHolds(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}
