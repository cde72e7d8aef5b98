import type { Bounds } from './bounds.ts';
import { mercator } from './mercator.ts';

/** A rectangle of the Web Mercator world (0..1 to the east and the south); its edges belong to it. */
export interface WorldArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The bounds on the one world that points are kept in, at most the whole of it. Bounds that reach over the 180th meridian
 * (west beyond -180, east beyond 180, or west greater than east) or to it are two rectangles: the meridian is x = 0 and
 * x = 1.
 */
export function areasOf({ south, west, north, east }: Bounds): readonly WorldArea[] {
  const { x: left, y: bottom } = mercator({ lat: south, lon: west });
  const { x: right, y: top } = mercator({ lat: north, lon: east });
  if (right - left >= 1) return [{ left: 0, right: 1, top, bottom }];
  const from = left - Math.floor(left);
  const to = right - Math.floor(right);
  if (from > 0 && from <= to) return [{ left: from, right: to, top, bottom }];
  return [
    { left: from || 1, right: 1, top, bottom },
    { left: 0, right: to, top, bottom },
  ];
}

export function holds({ left, right, top, bottom }: WorldArea, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
