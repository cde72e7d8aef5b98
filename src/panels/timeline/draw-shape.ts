import type { CategorySymbol } from '../../core/model/vocabulary.ts';
import { drawSign } from '../../ui/sign.ts';
import type { Theme } from '../../ui/theme.ts';
import { type Shape, SIGN } from './shape.ts';

/** Half the thickness of bars and bands, px. */
const HALF = 7;

/** The colour at a part of its strength, for fading ends. */
function faded(colour: string, strength: number): string {
  return `color-mix(in srgb, ${colour} ${Math.round(strength * 100)}%, transparent)`;
}

/** A fill along x that is full between solid0 and solid1 and fades to nothing at x0 and x1. */
function softFill(ctx: CanvasRenderingContext2D, shape: Shape, colour: string, strength: number) {
  const width = Math.max(1, shape.x1 - shape.x0);
  const at = (x: number) => Math.min(1, Math.max(0, (x - shape.x0) / width));
  const gradient = ctx.createLinearGradient(shape.x0, 0, shape.x1, 0);
  const full = faded(colour, strength);
  gradient.addColorStop(0, shape.solid0 > shape.x0 + 1 ? faded(colour, 0.06) : full);
  gradient.addColorStop(at(shape.solid0), full);
  gradient.addColorStop(at(shape.solid1), full);
  gradient.addColorStop(1, shape.solid1 < shape.x1 - 1 ? faded(colour, 0.06) : full);
  return gradient;
}

function trace(ctx: CanvasRenderingContext2D, shape: Shape, y: number): void {
  ctx.beginPath();
  ctx.roundRect(shape.x0, y - HALF, shape.x1 - shape.x0, HALF * 2, shape.kind === 'band' ? HALF : 2);
}

function hatch(ctx: CanvasRenderingContext2D, shape: Shape, y: number, colour: string): void {
  ctx.save();
  ctx.clip();
  ctx.beginPath();
  const x0 = Math.max(shape.x0, -HALF * 4);
  const x1 = Math.min(shape.x1, ctx.canvas.width);
  for (let x = x0 - HALF * 2 - (x0 % 5); x < x1; x += 5) {
    ctx.moveTo(x, y + HALF);
    ctx.lineTo(x + HALF * 2, y - HALF);
  }
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.25;
  ctx.stroke();
  ctx.restore();
}

/** Draws one event's time: a sign, a soft band with a hollow sign, or a bar; hatched where it is only expected. */
export function drawShape(
  ctx: CanvasRenderingContext2D,
  shape: Shape,
  y: number,
  signX: number,
  symbol: CategorySymbol,
  theme: Theme,
): void {
  const colour = theme[symbol];
  if (shape.kind !== 'sign') {
    trace(ctx, shape, y);
    const strength = shape.hatched ? 0.18 : shape.kind === 'band' ? 0.5 : 0.92;
    ctx.fillStyle = softFill(ctx, shape, colour, strength);
    ctx.fill();
    if (shape.hatched) hatch(ctx, shape, y, faded(colour, 0.75));
  }
  if (shape.kind === 'bar') return;
  const hollow = shape.kind === 'band' || shape.hatched;
  ctx.fillStyle = hollow ? theme.paper : colour;
  drawSign(ctx, symbol, signX, y, SIGN);
  if (!hollow) return;
  ctx.strokeStyle = colour;
  ctx.lineWidth = 2;
  ctx.stroke();
}

/** The ring of the selected (strong) or hovered (quiet) event. */
export function drawRing(
  ctx: CanvasRenderingContext2D,
  shape: Shape,
  y: number,
  colour: string,
  strong: boolean,
): void {
  ctx.beginPath();
  if (shape.kind === 'sign') ctx.arc(shape.anchor, y, SIGN + 4, 0, Math.PI * 2);
  else
    ctx.roundRect(
      shape.x0 - 3,
      y - HALF - 3,
      shape.x1 - shape.x0 + 6,
      HALF * 2 + 6,
      shape.kind === 'band' ? HALF + 3 : 5,
    );
  ctx.strokeStyle = colour;
  ctx.lineWidth = strong ? 2 : 1;
  ctx.stroke();
}
