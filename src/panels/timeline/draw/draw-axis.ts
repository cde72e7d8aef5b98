import type { Span } from '../../../core/time/span.ts';
import { type Ticks, ticks } from '../../../core/time/ticks.ts';
import type { Zone } from '../../../core/time/zone.ts';
import { contextLabel, tickLabel } from '../../../i18n/dates.ts';
import type { Theme } from '../../../ui/theme.ts';
import type { Extent } from '../scene/pack.ts';
import type { TimeScale } from '../scene/time-scale.ts';

export const AXIS_HEIGHT = 40;
const MIN_TICK_PX = 62;
const UPPER = 11;
/** Half the width of the wedge that marks a day too narrow to be marked from end to end, px. */
const WEDGE = 5;
const FONT = '12px "IBM Plex Sans", system-ui, sans-serif';

/** The ticks of a scale's plot. */
export function axisTicks(scale: TimeScale, zone: Zone): Ticks {
  return ticks(scale.span, zone, scale.right - scale.left, MIN_TICK_PX);
}

/** Vertical hairlines of the ticks through the lanes. */
export function drawGrid(
  ctx: CanvasRenderingContext2D,
  scale: TimeScale,
  shown: Ticks,
  height: number,
  theme: Theme,
): void {
  ctx.beginPath();
  for (const instant of shown.instants) {
    const x = Math.round(scale.x(instant)) + 0.5;
    ctx.moveTo(x, 0);
    ctx.lineTo(x, height);
  }
  ctx.strokeStyle = theme.grid;
  ctx.lineWidth = 1;
  ctx.stroke();
}

function drawTickRow(
  ctx: CanvasRenderingContext2D,
  scale: TimeScale,
  shown: Ticks,
  zone: Zone,
  theme: Theme,
): void {
  ctx.textAlign = 'center';
  ctx.fillStyle = theme.muted;
  ctx.beginPath();
  for (const instant of shown.instants) {
    const x = Math.round(scale.x(instant)) + 0.5;
    const text = tickLabel(instant, shown.unit, zone);
    const half = ctx.measureText(text).width / 2;
    if (x - half < 2 || x + half > scale.right + 2) continue;
    ctx.fillText(text, x, AXIS_HEIGHT - 14);
    ctx.moveTo(x, AXIS_HEIGHT - 5);
    ctx.lineTo(x, AXIS_HEIGHT);
  }
  ctx.strokeStyle = theme.faint;
  ctx.stroke();
}

/** Draws the upper row and returns the stretches it covers, px. */
function drawContextRow(
  ctx: CanvasRenderingContext2D,
  scale: TimeScale,
  { context }: Ticks,
  zone: Zone,
  theme: Theme,
): readonly Extent[] {
  if (!context) return [];
  ctx.textAlign = 'left';
  ctx.fillStyle = theme.ink;
  const starts = context.instants.map((instant) => Math.max(scale.left, scale.x(instant)));
  return starts.flatMap((x, i) => {
    const end = starts[i + 1] ?? scale.right;
    const text = contextLabel(context.instants[i], context.unit, zone);
    const width = ctx.measureText(text).width;
    const x0 = x + 4;
    if (x0 + width > end && starts.length > 1) return [];
    ctx.fillText(text, x0, UPPER);
    return [{ x0, x1: x0 + width }];
  });
}

/**
 * Marks the article's own day: all of it where it has a width on the axis, else a wedge that covers it; with a word above
 * where there is room.
 */
function drawDocumentDay(
  ctx: CanvasRenderingContext2D,
  scale: TimeScale,
  day: Span,
  label: string,
  taken: readonly Extent[],
  theme: Theme,
): void {
  const x0 = Math.max(scale.left, scale.x(day.from));
  const x1 = Math.min(scale.right, scale.x(day.to));
  if (x1 <= x0) return;
  const x = (x0 + x1) / 2;
  ctx.fillStyle = theme.ink;
  if (scale.x(day.to) - scale.x(day.from) > WEDGE * 2) ctx.fillRect(x0, AXIS_HEIGHT - 4, x1 - x0, 3);
  else {
    ctx.beginPath();
    ctx.moveTo(x - WEDGE, AXIS_HEIGHT - 8);
    ctx.lineTo(x + WEDGE, AXIS_HEIGHT - 8);
    ctx.lineTo(x, AXIS_HEIGHT - 1);
    ctx.fill();
  }
  ctx.font = `600 ${FONT}`;
  ctx.textAlign = 'left';
  const width = ctx.measureText(label).width;
  const places = [x - width / 2, x1 - width - 8, x0 + 4, x0 - width - 4, x1 + 4];
  const free = places.find(
    (from) =>
      from >= scale.left &&
      from + width <= scale.right &&
      taken.every((other) => from > other.x1 + 8 || from + width < other.x0 - 8),
  );
  if (free !== undefined) ctx.fillText(label, free, UPPER);
}

/** The axis: the ticks' labels, and above them the stretch (day, month, year) they belong to, and the article's day. */
export function drawAxis(
  ctx: CanvasRenderingContext2D,
  scale: TimeScale,
  shown: Ticks,
  zone: Zone,
  width: number,
  document: { readonly day: Span; readonly label: string } | undefined,
  theme: Theme,
): void {
  ctx.font = FONT;
  ctx.textBaseline = 'middle';
  ctx.lineWidth = 1;
  drawTickRow(ctx, scale, shown, zone, theme);
  const taken = drawContextRow(ctx, scale, shown, zone, theme);
  if (document) drawDocumentDay(ctx, scale, document.day, document.label, taken, theme);
  ctx.beginPath();
  ctx.moveTo(0, AXIS_HEIGHT - 0.5);
  ctx.lineTo(width, AXIS_HEIGHT - 0.5);
  ctx.strokeStyle = theme.hairline;
  ctx.stroke();
}
