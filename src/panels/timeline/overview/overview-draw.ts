import type { CategoryRow } from '../../../core/model/tables.ts';
import type { Span } from '../../../core/time/span.ts';
import { ticks } from '../../../core/time/ticks.ts';
import type { Zone } from '../../../core/time/zone.ts';
import { tickLabel } from '../../../i18n/dates.ts';
import type { Theme } from '../../../ui/theme.ts';
import type { Extent } from '../scene/pack.ts';
import type { FoldedScale, Piece } from './folded-scale.ts';
import { overviewPeak, type PieceCounts } from './overview-counts.ts';
import { gapBoxes } from './overview-gaps.ts';

/** Px of text of the usual size, as everything here. */
export const OVERVIEW_HEIGHT = 62;
const STRIP_TOP = 5;
const STRIP_BOTTOM = 33;
/** Where the brackets of stretches without a dated event stand. */
const BRACKETS = 41;
const LABELS = OVERVIEW_HEIGHT - 7;
const MIN_TICK_PX = 56;
/** Half the height of a bracket's ends, and the least of a bracket that is seen beside its words. */
const BRACKET_END = 3;
const LEAST_BRACKET = 6;
const FONT = '11px "IBM Plex Sans", system-ui, sans-serif';
const NO_BOX: Extent = { x0: 0, x1: 0 };

function drawStrips(
  ctx: CanvasRenderingContext2D,
  counts: readonly PieceCounts[],
  categories: readonly CategoryRow[],
  theme: Theme,
): void {
  const height = (STRIP_BOTTOM - STRIP_TOP) / Math.max(1, categories.length);
  const peak = overviewPeak(counts);
  categories.forEach((category, lane) => {
    ctx.fillStyle = theme[category.symbol];
    const y = STRIP_TOP + lane * height;
    for (const { x0, histogram } of counts) {
      const own = histogram.lanes[lane];
      if (!own) continue;
      // Columns of one count are one piece, without seams where a column is no whole number of the screen's pixels.
      for (let start = 0, i = 1; i <= own.length; i++) {
        if (i < own.length && own[i] === own[start]) continue;
        ctx.globalAlpha = 0.3 + 0.7 * Math.sqrt(own[start] / peak);
        if (own[start] > 0) ctx.fillRect(x0 + start, y + 1, i - start, height - 2);
        start = i;
      }
    }
  });
  ctx.globalAlpha = 1;
}

/**
 * Draws the brackets, and what they mean in the widest one that has room for the words or for the shorter ones; a hatch would
 * be taken for something expected.
 */
function drawBrackets(
  ctx: CanvasRenderingContext2D,
  boxes: readonly Extent[],
  words: readonly string[],
  theme: Theme,
): void {
  const middle = BRACKETS + 0.5;
  const widest = boxes.reduce((best, box) => (box.x1 - box.x0 > best.x1 - best.x0 ? box : best), NO_BOX);
  ctx.font = FONT;
  const room = widest.x1 - widest.x0 - LEAST_BRACKET * 2;
  const text = words.find((one) => ctx.measureText(one).width + 8 <= room);
  const half = text === undefined ? 0 : ctx.measureText(text).width / 2 + 4;
  const centre = (widest.x0 + widest.x1) / 2;
  ctx.beginPath();
  for (const box of boxes) {
    const [x0, x1] = [Math.round(box.x0) + 0.5, Math.round(box.x1) - 0.5];
    for (const x of [x0, x1]) {
      ctx.moveTo(x, middle - BRACKET_END);
      ctx.lineTo(x, middle + BRACKET_END);
    }
    ctx.moveTo(x0, middle);
    if (box === widest && half > 0) {
      ctx.lineTo(centre - half, middle);
      ctx.moveTo(centre + half, middle);
    }
    ctx.lineTo(x1, middle);
  }
  ctx.strokeStyle = theme.faint;
  ctx.lineWidth = 1;
  ctx.stroke();
  if (text === undefined) return;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = theme.muted;
  ctx.fillText(text, centre, middle);
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
  ctx.font = FONT;
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
      ctx.fillText(text, x, LABELS);
      ctx.moveTo(Math.round(x) + 0.5, STRIP_BOTTOM);
      ctx.lineTo(Math.round(x) + 0.5, STRIP_BOTTOM + 3);
    }
  }
  ctx.strokeStyle = theme.faint;
  ctx.lineWidth = 1;
  ctx.stroke();
}

/**
 * Draws the overview: a strip per category, darker where more is going on, brackets under stretches without a dated event,
 * folds as a double zigzag, and ticks.
 */
export function drawOverview(
  ctx: CanvasRenderingContext2D,
  scale: FoldedScale,
  counts: readonly PieceCounts[],
  gaps: readonly Span[],
  words: readonly string[],
  categories: readonly CategoryRow[],
  zone: Zone,
  width: number,
  theme: Theme,
): void {
  ctx.clearRect(0, 0, width, OVERVIEW_HEIGHT);
  drawStrips(ctx, counts, categories, theme);
  for (const piece of scale.pieces) if (piece.folded) drawFold(ctx, piece, theme);
  drawBrackets(ctx, gapBoxes(scale, gaps), words, theme);
  drawTicks(ctx, scale, zone, width, theme);
}
