import type { AxisDirection } from '../../../core/view/axis-direction.ts';

/**
 * The door between px along time and px of the page, which count from the left: where time runs to the left they are each
 * other's mirror image.
 */
export interface AxisSide {
  /** 1 where later is to the right, -1 where it is to the left. */
  readonly sign: 1 | -1;
  /** The px of the page for a px along time, and the other way round. */
  x(px: number): number;
  /** The left side on the page of what is `width` px wide and begins at a px along time. */
  left(x: number, width: number): number;
}

/** The door of a picture that is `width` px wide. */
export function axisSide(direction: AxisDirection, width: number): AxisSide {
  if (direction === 'ltr') return { sign: 1, x: (px) => px, left: (x) => x };
  return { sign: -1, x: (px) => width - px, left: (x, wide) => width - x - wide };
}
