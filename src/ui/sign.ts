import type { CategorySymbol } from '../core/model/vocabulary.ts';

type Corners = readonly (readonly [x: number, y: number])[];

/**
 * Corners of the category signs round the origin, y downwards, sized so that each covers about the area of the unit
 * circle and none looks heavier than another. The circle has none.
 */
export const SIGN_CORNERS: Readonly<Record<CategorySymbol, Corners>> = {
  circle: [],
  square: [
    [-0.89, -0.89],
    [0.89, -0.89],
    [0.89, 0.89],
    [-0.89, 0.89],
  ],
  diamond: [
    [0, -1.4],
    [1.1, 0],
    [0, 1.4],
    [-1.1, 0],
  ],
  triangle: [
    [0, -1.4],
    [1.3, 0.9],
    [-1.3, 0.9],
  ],
};

/** Adds the sign's outline to the current path; `x`, `y` and `r`, the radius of the circle of equal weight, in px. */
export function traceSign(ctx: CanvasPath, symbol: CategorySymbol, x: number, y: number, r: number): void {
  if (symbol === 'circle') {
    ctx.moveTo(x + r, y);
    ctx.arc(x, y, r, 0, 2 * Math.PI);
    return;
  }
  SIGN_CORNERS[symbol].forEach(([dx, dy], corner) => {
    if (corner === 0) ctx.moveTo(x + dx * r, y + dy * r);
    else ctx.lineTo(x + dx * r, y + dy * r);
  });
  ctx.closePath();
}

/** Fills one sign in the context's fill style; `x`, `y` and `r` in px. */
export function drawSign(
  ctx: CanvasRenderingContext2D,
  symbol: CategorySymbol,
  x: number,
  y: number,
  r: number,
): void {
  ctx.beginPath();
  traceSign(ctx, symbol, x, y, r);
  ctx.fill();
}
