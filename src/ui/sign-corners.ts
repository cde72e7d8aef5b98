import type { CategorySymbol } from '../core/model/vocabulary.ts';
import type { Outline } from './pen/pen.ts';

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
  'inverted-triangle': [
    [-1.3, -0.9],
    [1.3, -0.9],
    [0, 1.4],
  ],
  plus: [
    [-0.4, -1.19],
    [0.4, -1.19],
    [0.4, -0.4],
    [1.19, -0.4],
    [1.19, 0.4],
    [0.4, 0.4],
    [0.4, 1.19],
    [-0.4, 1.19],
    [-0.4, 0.4],
    [-1.19, 0.4],
    [-1.19, -0.4],
    [-0.4, -0.4],
  ],
  bar: [
    [-0.6, -1.31],
    [0.6, -1.31],
    [0.6, 1.31],
    [-0.6, 1.31],
  ],
  cross: [
    [0.56, -1.12],
    [1.12, -0.56],
    [0.56, 0],
    [1.12, 0.56],
    [0.56, 1.12],
    [0, 0.56],
    [-0.56, 1.12],
    [-1.12, 0.56],
    [-0.56, 0],
    [-1.12, -0.56],
    [-0.56, -1.12],
    [0, -0.56],
  ],
  'half-disc': [
    [-1.42, 0.63],
    [-1.37, 0.26],
    [-1.23, -0.09],
    [-1.01, -0.38],
    [-0.71, -0.61],
    [-0.37, -0.75],
    [-0, -0.8],
    [0.37, -0.75],
    [0.71, -0.61],
    [1.01, -0.38],
    [1.23, -0.09],
    [1.37, 0.26],
    [1.42, 0.63],
  ],
  house: [
    [0, -1.16],
    [0.97, -0.23],
    [0.97, 0.92],
    [-0.97, 0.92],
    [-0.97, -0.23],
  ],
  hourglass: [
    [-1.1, -1.19],
    [1.1, -1.19],
    [0.22, 0],
    [1.1, 1.19],
    [-1.1, 1.19],
    [-0.22, 0],
  ],
  star: [
    [0, -1.49],
    [0.42, -0.58],
    [1.42, -0.46],
    [0.68, 0.22],
    [0.88, 1.21],
    [0, 0.72],
    [-0.88, 1.21],
    [-0.68, 0.22],
    [-1.42, -0.46],
    [-0.42, -0.58],
  ],
};

/** Traces the sign's outline; `x`, `y` and `r`, the radius of the circle of equal weight, in px. */
export function traceSign(outline: Outline, symbol: CategorySymbol, x: number, y: number, r: number): void {
  if (symbol === 'circle') {
    outline.moveTo(x + r, y);
    outline.arc(x, y, r, 0, 2 * Math.PI);
    return;
  }
  SIGN_CORNERS[symbol].forEach(([dx, dy], corner) => {
    if (corner === 0) outline.moveTo(x + dx * r, y + dy * r);
    else outline.lineTo(x + dx * r, y + dy * r);
  });
  outline.closePath();
}
