import { canvasPen } from '../../ui/pen/canvas-pen.ts';
import { svgPen } from '../../ui/pen/svg-pen.ts';
import { type Measure, textWidths } from '../../ui/pen/text-widths.ts';
import type { Theme } from '../../ui/theme.ts';
import type { FigurePart } from './figure-parts.ts';

export const FIGURE_FORMATS = ['SVG', 'PNG'] as const;
export type FigureFormat = (typeof FIGURE_FORMATS)[number];

/** Dots of a picture per px. */
const DENSITY = 2;

/** Widths of texts in the fonts that the page has. Throws where the browser gives no canvas. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('the browser has no canvas');
  return textWidths(context).of;
}

/** Draws a figure on a canvas, `density` dots per px, and gives the canvas that size. */
export function paintFigure(
  canvas: HTMLCanvasElement,
  figure: FigurePart,
  theme: Theme,
  density: number,
): void {
  canvas.width = Math.round(figure.width * density);
  canvas.height = Math.round(figure.height * density);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser has no canvas');
  context.setTransform(density, 0, 0, density, 0, 0);
  figure.draw(canvasPen(context), theme);
}

/** A figure as a file. */
export async function figureFile(
  figure: FigurePart,
  format: FigureFormat,
  title: string,
  theme: Theme,
): Promise<Blob> {
  if (format === 'SVG') {
    const pen = svgPen('figure');
    figure.draw(pen, theme);
    return new Blob([pen.picture(figure.width, figure.height, title)], { type: 'image/svg+xml' });
  }
  const canvas = document.createElement('canvas');
  paintFigure(canvas, figure, theme, DENSITY);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('the browser made no picture of it');
  return blob;
}
