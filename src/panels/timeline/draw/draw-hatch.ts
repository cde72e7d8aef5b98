import type { Hatch } from '../scene/shape.ts';

const DOTS = [1.5, 2.5];

/** Draws lines aslant over what is clipped, from x0 to x1 and `half` px up and down of y, `step` px apart. */
export function drawHatch(
  ctx: CanvasRenderingContext2D,
  x0: number,
  x1: number,
  y: number,
  half: number,
  step: number,
): void {
  const rise = half + 2;
  ctx.beginPath();
  for (let x = Math.floor((x0 - rise * 2) / step) * step; x < x1; x += step) {
    ctx.moveTo(x, y + rise);
    ctx.lineTo(x + rise * 2, y - rise);
  }
  ctx.lineWidth = 1.25;
  ctx.stroke();
}

/** Goes round what is traced: whole where it was announced, dotted where it was threatened, not at all where expected. */
export function drawOutline(ctx: CanvasRenderingContext2D, kind: Hatch): void {
  if (kind === 'expected') return;
  ctx.lineWidth = kind === 'announced' ? 1.25 : 1.5;
  if (kind === 'threatened') ctx.setLineDash(DOTS);
  ctx.stroke();
  ctx.setLineDash([]);
}
