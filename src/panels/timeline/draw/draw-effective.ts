import type { Theme } from '../../../ui/theme.ts';
import { TICK } from '../scene/effective-line.ts';
import type { PlacedEvent } from '../scene/timeline-scene.ts';

/** Half the height of the tick, px. */
const HALF = 6;
const DASH = [3, 4];

/**
 * Draws the way from an announcement to its effective date: a thin line, dashed and fainter over the days on which it may
 * come, to a hollow tick, since the table only says what was announced.
 */
export function drawEffective(ctx: CanvasRenderingContext2D, event: PlacedEvent, theme: Theme): void {
  const { line, label, y } = event;
  if (!line) return;
  const start = Math.max(line.x0, label.lineX ?? line.x0);
  const sure = Math.max(start, line.sure);
  const middle = Math.round(y) + 0.5;
  ctx.strokeStyle = theme[event.category.symbol];
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(start, middle);
  ctx.lineTo(sure, middle);
  ctx.stroke();
  if (line.x1 > sure) {
    ctx.beginPath();
    ctx.moveTo(sure, middle);
    ctx.lineTo(line.x1 - TICK, middle);
    ctx.setLineDash(DASH);
    ctx.globalAlpha = 0.8;
    ctx.stroke();
    ctx.globalAlpha = 1;
    ctx.setLineDash([]);
  }
  ctx.beginPath();
  ctx.roundRect(line.x1 - TICK, y - HALF, TICK * 2, HALF * 2, TICK);
  ctx.fillStyle = theme.paper;
  ctx.fill();
  ctx.lineWidth = 1.25;
  ctx.stroke();
}
