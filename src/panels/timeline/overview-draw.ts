import type { CategoryRow } from '../../core/model/tables.ts';
import type { Span } from '../../core/time/span.ts';
import { ticks } from '../../core/time/ticks.ts';
import type { Zone } from '../../core/time/zone.ts';
import { tickLabel } from '../../i18n/dates.ts';
import type { Theme } from '../../ui/theme.ts';
import type { FoldedScale, Piece } from './fold.ts';
import type { PieceCounts } from './overview-counts.ts';
import { gapBoxes } from './overview-gaps.ts';
import type { Extent } from './pack.ts';

export const OVERVIEW_HEIGHT = 56;
const STRIP_TOP = 6;
const STRIP_BOTTOM = 38;
const MIN_TICK_PX = 56;
/** Px between the lines of a hatch. */
const HATCH = 4;
/** Width of the legend's sample, and the least left free beside the legend, px. */
const SWATCH = 14;
const HOLE = 12;
const FONT = '11px "IBM Plex Sans", system-ui, sans-serif';

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

/** Silence: a quiet hatch, so that it is not taken for a calm that somebody reported. */
function drawHatch(
  ctx: CanvasRenderingContext2D,
  boxes: readonly Extent[],
  top: number,
  bottom: number,
  theme: Theme,
): void {
  const height = bottom - top;
  ctx.save();
  ctx.beginPath();
  for (const { x0, x1 } of boxes) ctx.rect(x0, top, x1 - x0, height);
  ctx.clip();
  ctx.beginPath();
  for (const { x0, x1 } of boxes) {
    const first = Math.floor((x0 - height) / HATCH) * HATCH;
    for (let x = first; x < x1; x += HATCH) {
      ctx.moveTo(x, bottom);
      ctx.lineTo(x + height, top);
    }
  }
  ctx.strokeStyle = theme.faint;
  ctx.lineWidth = 0.75;
  ctx.stroke();
  ctx.restore();
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

/** Draws ticks and their labels, and returns where the labels stand. */
function drawTicks(
  ctx: CanvasRenderingContext2D,
  scale: FoldedScale,
  zone: Zone,
  width: number,
  theme: Theme,
): readonly Extent[] {
  ctx.font = FONT;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = theme.muted;
  ctx.beginPath();
  const labels: Extent[] = [];
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
      labels.push({ x0: x - half, x1: last });
      ctx.fillText(text, x, OVERVIEW_HEIGHT - 8);
      ctx.moveTo(Math.round(x) + 0.5, STRIP_BOTTOM);
      ctx.lineTo(Math.round(x) + 0.5, STRIP_BOTTOM + 4);
    }
  }
  ctx.strokeStyle = theme.faint;
  ctx.lineWidth = 1;
  ctx.stroke();
  return labels;
}

/** Says what the hatch means, in the last hole between the labels that has room for it. */
function drawLegend(
  ctx: CanvasRenderingContext2D,
  text: string,
  labels: readonly Extent[],
  width: number,
  theme: Theme,
): void {
  const size = SWATCH + 4 + ctx.measureText(text).width;
  const edges = [{ x0: 0, x1: 0 }, ...labels, { x0: width, x1: width }];
  const hole = edges.findLastIndex(({ x0 }, i) => i > 0 && x0 - edges[i - 1].x1 >= size + HOLE);
  if (hole < 0) return;
  const x = (edges[hole - 1].x1 + edges[hole].x0 - size) / 2;
  const y = OVERVIEW_HEIGHT - 8;
  drawHatch(ctx, [{ x0: x, x1: x + SWATCH }], y - 4, y + 4, theme);
  ctx.textAlign = 'left';
  ctx.fillStyle = theme.muted;
  ctx.fillText(text, x + SWATCH + 4, y);
}

/**
 * Draws the overview: a strip per category, darker where more is going on, silences as a hatch, folds as a double zigzag,
 * and ticks.
 */
export function drawOverview(
  ctx: CanvasRenderingContext2D,
  scale: FoldedScale,
  counts: readonly PieceCounts[],
  gaps: readonly Span[],
  legend: string,
  categories: readonly CategoryRow[],
  zone: Zone,
  width: number,
  theme: Theme,
): void {
  ctx.clearRect(0, 0, width, OVERVIEW_HEIGHT);
  drawStrips(ctx, counts, categories, theme);
  const boxes = gapBoxes(scale, gaps);
  drawHatch(ctx, boxes, STRIP_TOP, STRIP_BOTTOM, theme);
  for (const piece of scale.pieces) if (piece.folded) drawFold(ctx, piece, theme);
  const labels = drawTicks(ctx, scale, zone, width, theme);
  if (boxes.length > 0) drawLegend(ctx, legend, labels, width, theme);
}
