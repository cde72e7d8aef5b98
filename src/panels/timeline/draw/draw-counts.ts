import { t } from '../../../i18n/t.ts';
import type { Theme } from '../../../ui/theme.ts';
import type { CountScale } from '../scene/count-scale.ts';
import type { TimeScale } from '../scene/time-scale.ts';
import type { PlacedLane } from '../scene/timeline-scene.ts';

export const COUNT_FONT = '11px "IBM Plex Sans", system-ui, sans-serif';
/** Room under the bars, px. */
const BELOW = 4;

/** What is written at the top of the scale. */
export function countLabel({ ceiling }: CountScale): string {
  return t('timeline.countAxis', { n: ceiling });
}

/** Where the scale of a lane ends, px from the top of the lanes. */
export function scaleTop({ top, height }: PlacedLane, { ceiling, step }: CountScale): number {
  return Math.round(top + height - BELOW - ceiling * step) + 0.5;
}

/** Draws a lane's counts as bars on the scale that all lanes share, and names the value at its top. */
export function drawCounts(
  ctx: CanvasRenderingContext2D,
  lane: PlacedLane,
  counts: Uint32Array,
  axis: CountScale,
  { left, right }: TimeScale,
  titlesAbove: boolean,
  theme: Theme,
): void {
  const base = lane.top + lane.height - BELOW;
  ctx.beginPath();
  ctx.moveTo(left, base);
  for (let i = 0; i < counts.length; i++) {
    const y = base - (counts[i] === 0 ? 0 : Math.max(1, counts[i] * axis.step));
    ctx.lineTo(left + i, y);
    ctx.lineTo(left + i + 1, y);
  }
  ctx.lineTo(left + counts.length, base);
  ctx.closePath();
  ctx.globalAlpha = 0.85;
  ctx.fillStyle = lane.category ? theme[lane.category.symbol] : theme.muted;
  ctx.fill();
  ctx.globalAlpha = 1;
  const top = scaleTop(lane, axis);
  ctx.beginPath();
  ctx.moveTo(left, top);
  ctx.lineTo(left + counts.length, top);
  ctx.strokeStyle = theme.hairline;
  ctx.lineWidth = 1;
  ctx.stroke();
  ctx.font = COUNT_FONT;
  ctx.strokeStyle = theme.paper;
  ctx.lineWidth = 3;
  ctx.fillStyle = theme.muted;
  const label = countLabel(axis);
  const x = titlesAbove ? right - 3 : left + 3;
  ctx.textAlign = titlesAbove ? 'right' : 'left';
  ctx.strokeText(label, x, top - 7);
  ctx.fillText(label, x, top - 7);
  ctx.textAlign = 'left';
}
