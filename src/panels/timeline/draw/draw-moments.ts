import type { Span } from '../../../core/time/span.ts';
import type { Theme } from '../../../ui/theme.ts';
import type { TimeScale } from '../scene/time-scale.ts';
import type { PlacedEvent } from '../scene/timeline-scene.ts';
import { softFill } from './draw-shape.ts';

/**
 * Marks the day of the article, and when the selected event happened: a dotted line through all lanes where that is known
 * to what the scale can show, a soft column where it is only known to lie in a stretch.
 */
export function drawMoments(
  ctx: CanvasRenderingContext2D,
  scale: TimeScale,
  documentDay: Span | undefined,
  selected: PlacedEvent | undefined,
  height: number,
  theme: Theme,
): void {
  if (documentDay) {
    const x0 = scale.x(documentDay.from);
    const x1 = scale.x(documentDay.to);
    ctx.fillStyle = theme.chosen;
    ctx.fillRect(x0, 0, Math.max(2, x1 - x0), height);
  }
  if (!selected) return;
  const { shape, category } = selected;
  if (shape.kind === 'sign') {
    const x = Math.round(shape.anchor) + 0.5;
    ctx.beginPath();
    ctx.moveTo(x, 0);
    ctx.lineTo(x, height);
    ctx.setLineDash([2, 3]);
    ctx.strokeStyle = theme.ink;
    ctx.lineWidth = 1;
    ctx.stroke();
    ctx.setLineDash([]);
  } else if (shape.kind === 'band') {
    ctx.fillStyle = softFill(ctx, shape, theme[category.symbol], 0.13);
    ctx.fillRect(shape.x0, 0, shape.x1 - shape.x0, height);
  }
}
