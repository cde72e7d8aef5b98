import type { Theme } from '../../../ui/theme.ts';
import { type Shape, SIGN } from '../scene/shape.ts';
import type { TimeScale } from '../scene/time-scale.ts';
import type { PlacedEvent } from '../scene/timeline-scene.ts';
import { drawEventSign } from './draw-event-sign.ts';
import { drawHatch, drawOutline } from './draw-hatch.ts';

/** Half the thickness of bars and bands, px. */
const HALF = 7;
/** Px between the lines of a hatch. */
const STEP = 5;

/** The colour at a part of its strength, for fading ends. */
function faded(colour: string, strength: number): string {
  return `color-mix(in srgb, ${colour} ${Math.round(strength * 100)}%, transparent)`;
}

/** A fill along x that is full between solid0 and solid1 and fades to nothing at x0 and x1. */
export function softFill(ctx: CanvasRenderingContext2D, shape: Shape, colour: string, strength: number) {
  const width = Math.max(1, shape.x1 - shape.x0);
  const at = (x: number) => Math.min(1, Math.max(0, (x - shape.x0) / width));
  const gradient = ctx.createLinearGradient(shape.x0, 0, shape.x1, 0);
  const full = faded(colour, strength);
  const none = faded(colour, strength * 0.1);
  gradient.addColorStop(0, shape.solid0 > shape.x0 + 1 ? none : full);
  gradient.addColorStop(at(shape.solid0), full);
  gradient.addColorStop(at(shape.solid1), full);
  gradient.addColorStop(1, shape.solid1 < shape.x1 - 1 ? none : full);
  return gradient;
}

/** Traces a bar or band, which hides its ends where they are out of view. */
function trace(ctx: CanvasRenderingContext2D, shape: Shape, y: number, { left, right }: TimeScale): void {
  const x0 = Math.max(shape.x0, left - HALF * 3);
  const x1 = Math.min(shape.x1, right + HALF * 3);
  ctx.beginPath();
  ctx.roundRect(x0, y - HALF, x1 - x0, HALF * 2, shape.kind === 'band' ? HALF : 2);
}

function drawStretch(
  ctx: CanvasRenderingContext2D,
  { shape, y, category }: PlacedEvent,
  scale: TimeScale,
  theme: Theme,
): void {
  const colour = theme[category.symbol];
  const strength = shape.hatch ? 0.14 : shape.kind === 'band' ? 0.5 : 0.92;
  trace(ctx, shape, y, scale);
  ctx.fillStyle = softFill(ctx, shape, colour, strength);
  ctx.fill();
  if (!shape.hatch) return;
  ctx.save();
  ctx.clip();
  ctx.strokeStyle = faded(colour, 0.7);
  drawHatch(ctx, Math.max(shape.x0, scale.left), Math.min(shape.x1, scale.right), y, HALF, STEP);
  ctx.restore();
  trace(ctx, shape, y, scale);
  ctx.strokeStyle = colour;
  drawOutline(ctx, shape.hatch);
}

/** Marks the ends of a bar or band that are out of view. */
function drawCuts(
  ctx: CanvasRenderingContext2D,
  { shape, y }: PlacedEvent,
  { left, right }: TimeScale,
  theme: Theme,
): void {
  const mark = (x: number, direction: -1 | 1, isSolid: boolean) => {
    ctx.beginPath();
    ctx.moveTo(x - direction * 4, y - 4);
    ctx.lineTo(x, y);
    ctx.lineTo(x - direction * 4, y + 4);
    if (!isSolid) {
      ctx.strokeStyle = theme.paper;
      ctx.lineWidth = 4;
      ctx.stroke();
    }
    ctx.strokeStyle = isSolid ? theme.paper : theme.ink;
    ctx.lineWidth = 1.5;
    ctx.stroke();
  };
  const isBar = shape.kind === 'bar' && !shape.hatch;
  if (shape.x0 < left && shape.x1 > left + SIGN * 2) mark(left + 4, -1, isBar && shape.solid0 <= left);
  if (shape.x1 > right && shape.x0 < right - SIGN * 2) mark(right - 4, 1, isBar && shape.solid1 >= right);
}

/** Draws one event's time: its bar or band, and its sign where it has one. */
export function drawShape(
  ctx: CanvasRenderingContext2D,
  event: PlacedEvent,
  scale: TimeScale,
  theme: Theme,
): void {
  if (event.shape.kind !== 'sign') {
    drawStretch(ctx, event, scale, theme);
    drawCuts(ctx, event, scale, theme);
  }
  drawEventSign(ctx, event, theme);
}

/** The ring of the selected (strong) or hovered (quiet) event. */
export function drawRing(
  ctx: CanvasRenderingContext2D,
  { shape, y }: PlacedEvent,
  { left, right }: TimeScale,
  colour: string,
  strong: boolean,
): void {
  ctx.beginPath();
  if (shape.kind === 'sign') ctx.arc(shape.anchor, y, SIGN + 4, 0, Math.PI * 2);
  else {
    const x0 = Math.max(shape.x0, left - HALF * 3) - 3;
    const x1 = Math.min(shape.x1, right + HALF * 3) + 3;
    ctx.roundRect(x0, y - HALF - 3, x1 - x0, HALF * 2 + 6, shape.kind === 'band' ? HALF + 3 : 5);
  }
  ctx.strokeStyle = colour;
  ctx.lineWidth = strong ? 2 : 1;
  ctx.stroke();
}
