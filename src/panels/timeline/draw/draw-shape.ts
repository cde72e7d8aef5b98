import type { Fade, Pen, Trace } from '../../../ui/pen/pen.ts';
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

/** A fill along x that is full between solid0 and solid1 and fades to nothing at x0 and x1. */
export function softFill(shape: Shape, colour: string, strength: number): Fade {
  const width = Math.max(1, shape.x1 - shape.x0);
  const place = (x: number) => Math.min(1, Math.max(0, (x - shape.x0) / width));
  const faint = strength * 0.1;
  return {
    x0: shape.x0,
    x1: shape.x1,
    colour,
    stops: [
      { at: 0, strength: shape.solid0 > shape.x0 + 1 ? faint : strength },
      { at: place(shape.solid0), strength },
      { at: place(shape.solid1), strength },
      { at: 1, strength: shape.solid1 < shape.x1 - 1 ? faint : strength },
    ],
  };
}

/** A bar or band so much wider on every side (px), which hides its ends where they are out of view. */
function stretch(shape: Shape, y: number, { left, right }: TimeScale, by: number, corner: number): Trace {
  const x0 = Math.max(shape.x0, left - HALF * 3) - by;
  const x1 = Math.min(shape.x1, right + HALF * 3) + by;
  const half = HALF + by;
  return (outline) =>
    outline.roundRect(x0, y - half, x1 - x0, half * 2, shape.kind === 'band' ? half : corner);
}

function drawStretch(pen: Pen, { shape, y, category }: PlacedEvent, scale: TimeScale, theme: Theme): void {
  const colour = theme[category.symbol];
  const strength = shape.hatch ? 0.14 : shape.kind === 'band' ? 0.5 : 0.92;
  const trace = stretch(shape, y, scale, 0, 2);
  pen.shape(trace, { fill: softFill(shape, colour, strength) });
  if (!shape.hatch) return;
  const seen = { x0: Math.max(shape.x0, scale.left), x1: Math.min(shape.x1, scale.right) };
  drawHatch(pen, trace, seen, y, HALF, STEP, colour, 0.7);
  drawOutline(pen, trace, shape.hatch, colour);
}

/** Marks the ends of a bar or band that are out of view. */
function drawCuts(pen: Pen, { shape, y }: PlacedEvent, { left, right }: TimeScale, theme: Theme): void {
  const mark = (x: number, direction: -1 | 1, isSolid: boolean) => {
    const trace: Trace = (outline) => {
      outline.moveTo(x - direction * 4, y - 4);
      outline.lineTo(x, y);
      outline.lineTo(x - direction * 4, y + 4);
    };
    if (!isSolid) pen.shape(trace, { stroke: theme.paper, width: 4 });
    pen.shape(trace, { stroke: isSolid ? theme.paper : theme.ink, width: 1.5 });
  };
  const isBar = shape.kind === 'bar' && !shape.hatch;
  if (shape.x0 < left && shape.x1 > left + SIGN * 2) mark(left + 4, -1, isBar && shape.solid0 <= left);
  if (shape.x1 > right && shape.x0 < right - SIGN * 2) mark(right - 4, 1, isBar && shape.solid1 >= right);
}

/** Draws one event's time: its bar or band, and its sign where it has one. */
export function drawShape(pen: Pen, event: PlacedEvent, scale: TimeScale, theme: Theme): void {
  if (event.shape.kind !== 'sign') {
    drawStretch(pen, event, scale, theme);
    drawCuts(pen, event, scale, theme);
  }
  drawEventSign(pen, event, theme);
}

/** The ring of the selected (strong) or hovered (quiet) event. */
export function drawRing(
  pen: Pen,
  { shape, y }: PlacedEvent,
  scale: TimeScale,
  colour: string,
  strong: boolean,
): void {
  const trace: Trace =
    shape.kind === 'sign'
      ? (outline) => outline.arc(shape.anchor, y, SIGN + 4, 0, Math.PI * 2)
      : stretch(shape, y, scale, 3, 5);
  pen.shape(trace, { stroke: colour, width: strong ? 2 : 1 });
}
