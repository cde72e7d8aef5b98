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
export function drawEventSign(ctx: CanvasRenderingContext2D, event: PlacedEvent, theme: Theme): void {
  const { shape, label, y, category, isQuiet } = event;
  const { signX } = label;
  if (signX === undefined) return;
  const trace = () => {
    ctx.beginPath();
    traceSign(ctx, category.symbol, signX, y, isQuiet ? SIGN * PART : SIGN);
  };
  const isGiven = shape.kind === 'sign';
  const colour = theme[category.symbol];
  trace();
  ctx.fillStyle = isGiven && !shape.hatch ? colour : theme.paper;
  ctx.fill();
  ctx.strokeStyle = colour;
  if (isGiven && shape.hatch) {
    ctx.save();
    ctx.clip();
    drawHatch(ctx, signX - SIGN * 2, signX + SIGN * 2, y, SIGN, STEP);
    ctx.restore();
    trace();
    drawOutline(ctx, shape.hatch);
  } else if (!isGiven) {
    ctx.lineWidth = isQuiet ? 1.5 : 2;
    ctx.stroke();
  }
}
