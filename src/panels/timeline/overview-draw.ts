import type { CategoryRow } from '../../core/model/tables.ts';
import { ticks } from '../../core/time/ticks.ts';
import type { Zone } from '../../core/time/zone.ts';
import { tickLabel } from '../../i18n/dates.ts';
import type { Theme } from '../../ui/theme.ts';
import type { FoldedScale, Piece } from './fold.ts';
import type { PieceCounts } from './overview-counts.ts';

export const OVERVIEW_HEIGHT = 56;
const STRIP_TOP = 6;
const STRIP_BOTTOM = 38;
const MIN_TICK_PX = 56;

function drawStrips(
  ctx: CanvasRenderingContext2D,
  counts: readonly PieceCounts[],
  categories: readonly CategoryRow[],
  theme: Theme,
): void {
  const height = (STRIP_BOTTOM - STRIP_TOP) / Math.max(1, categories.length);
  categories.forEach((category, lane) => {
    const peak = Math.max(
      1,
      ...counts.map(({ histogram }) => histogram.lanes[lane]?.reduce((a, b) => Math.max(a, b), 0) ?? 0),
    );
    ctx.fillStyle = theme[category.symbol];
    const y = STRIP_TOP + lane * height;
    for (const { x0, histogram } of counts) {
      histogram.lanes[lane]?.forEach((count, i) => {
        if (count === 0) return;
        ctx.globalAlpha = 0.3 + 0.7 * Math.sqrt(count / peak);
        ctx.fillRect(x0 + i, y + 1, 1, height - 2);
      });
    }
  });
  ctx.globalAlpha = 1;
}

function drawFold(ctx: CanvasRenderingContext2D, piece: Piece, theme: Theme): void {
  const middle = (piece.x0 + piece.x1) / 2;
  ctx.fillStyle = theme.paper;
  ctx.fillRect(piece.x0, STRIP_TOP, piece.x1 - piece.x0, STRIP_BOTTOM - STRIP_TOP);
  ctx.beginPath();
  for (const dx of [-3, 3]) {
    for (let y = STRIP_TOP; y <= STRIP_BOTTOM; y += 4) {
      const x = middle + dx + (((y - STRIP_TOP) / 4) % 2 === 0 ? -2 : 2);
      if (y === STRIP_TOP) ctx.moveTo(x, y);
      else ctx.lineTo(x, y);
    }
  }
  ctx.strokeStyle = theme.faint;
  ctx.lineWidth = 1;
  ctx.stroke();
}

function drawTicks(
  ctx: CanvasRenderingContext2D,
  scale: FoldedScale,
  zone: Zone,
  width: number,
  theme: Theme,
): void {
  ctx.font = '11px "IBM Plex Sans", system-ui, sans-serif';
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = theme.muted;
  ctx.beginPath();
  let last = -Infinity;
  for (const piece of scale.pieces) {
    if (piece.folded || piece.x1 - piece.x0 < 2) continue;
    const { instants, unit, context } = ticks(piece, zone, piece.x1 - piece.x0, MIN_TICK_PX);
    for (const instant of instants) {
      const begins = context?.instants.includes(instant) && context.unit === 'year';
      const text = tickLabel(instant, begins ? 'year' : unit, zone);
      const x = scale.x(instant);
      const half = ctx.measureText(text).width / 2;
      if (x - half < last + 8 || x + half > width) continue;
      last = x + half;
      ctx.fillText(text, x, OVERVIEW_HEIGHT - 8);
      ctx.moveTo(Math.round(x) + 0.5, STRIP_BOTTOM);
      ctx.lineTo(Math.round(x) + 0.5, STRIP_BOTTOM + 4);
    }
  }
  ctx.strokeStyle = theme.faint;
  ctx.lineWidth = 1;
  ctx.stroke();
}

/** Draws the overview: a strip per category, darker where more is going on, folds as a double zigzag, and ticks. */
export function drawOverview(
  ctx: CanvasRenderingContext2D,
  scale: FoldedScale,
  counts: readonly PieceCounts[],
  categories: readonly CategoryRow[],
  zone: Zone,
  width: number,
  theme: Theme,
): void {
  ctx.clearRect(0, 0, width, OVERVIEW_HEIGHT);
  drawStrips(ctx, counts, categories, theme);
  for (const piece of scale.pieces) if (piece.folded) drawFold(ctx, piece, theme);
  drawTicks(ctx, scale, zone, width, theme);
}
