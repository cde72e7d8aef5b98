import type { Span } from '../../core/time/span.ts';
import type { Theme } from '../../ui/theme.ts';
import type { TimeScale } from './scale.ts';
import type { Shape } from './shape.ts';

/** Marks the day of the article, and the moment of the selected event as a dotted line through all lanes. */
export function drawMoments(
  ctx: CanvasRenderingContext2D,
  scale: TimeScale,
  documentDay: Span | undefined,
  selected: Shape | undefined,
  height: number,
  theme: Theme,
): void {
  if (documentDay) {
    const x0 = scale.x(documentDay.from);
    const x1 = scale.x(documentDay.to);
    ctx.fillStyle = theme.chosen;
    ctx.fillRect(x0, 0, Math.max(2, x1 - x0), height);
  }
  if (!selected || selected.kind === 'bar') return;
  const x = Math.round(selected.anchor) + 0.5;
  ctx.beginPath();
  ctx.moveTo(x, 0);
  ctx.lineTo(x, height);
  ctx.setLineDash([2, 3]);
  ctx.strokeStyle = theme.ink;
  ctx.lineWidth = 1;
  ctx.stroke();
  ctx.setLineDash([]);
}
