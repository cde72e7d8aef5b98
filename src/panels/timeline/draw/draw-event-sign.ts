import type { Pen, Trace } from '../../../ui/pen/pen.ts';
import { traceSign } from '../../../ui/sign-corners.ts';
import type { Theme } from '../../../ui/theme.ts';
import { SIGN } from '../scene/shape.ts';
import type { PlacedEvent } from '../scene/timeline-scene.ts';
import { drawHatch, drawOutline } from './draw-hatch.ts';

/** The sign of a part beside that of a whole. */
const PART = 0.72;
/** Px between the lines of a hatch. */
const STEP = 3.5;

/**
 * Draws the sign of an event: filled at a time that somebody gave, hollow beside a stretch, hatched where what it stands
 * for has not happened.
 */
export function drawEventSign(pen: Pen, event: PlacedEvent, theme: Theme): void {
  const { shape, label, y, category, isQuiet } = event;
  const { signX } = label;
  if (signX === undefined) return;
  const trace: Trace = (outline) =>
    traceSign(outline, category.symbol, signX, y, isQuiet ? SIGN * PART : SIGN);
  const isGiven = shape.kind === 'sign';
  const colour = theme[category.symbol];
  pen.shape(trace, { fill: isGiven && !shape.hatch ? colour : theme.paper });
  if (isGiven && shape.hatch) {
    drawHatch(pen, trace, { x0: signX - SIGN * 2, x1: signX + SIGN * 2 }, y, SIGN, STEP, colour);
    drawOutline(pen, trace, shape.hatch, colour);
  } else if (!isGiven) pen.shape(trace, { stroke: colour, width: isQuiet ? 1.5 : 2 });
}
