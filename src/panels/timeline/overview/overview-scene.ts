import type { CategoryRow } from '../../../core/model/tables.ts';
import type { CategorySymbol } from '../../../core/model/vocabulary.ts';
import type { CalendarUnit } from '../../../core/time/calendar.ts';
import type { Span } from '../../../core/time/span.ts';
import { ticks } from '../../../core/time/ticks.ts';
import type { Zone } from '../../../core/time/zone.ts';
import { tickLabel } from '../../../i18n/dates.ts';
import type { Measure } from '../../../ui/pen/text-widths.ts';
import { OVERVIEW_FONT } from '../scene/fonts.ts';
import type { Extent } from '../scene/pack.ts';
import type { FoldedScale } from './folded-scale.ts';
import { overviewPeak, type PieceCounts } from './overview-counts.ts';
import { gapBoxes } from './overview-gaps.ts';

/** Px of text of the usual size, as everything here. */
export const OVERVIEW_HEIGHT = 62;
export const STRIPS_TOP = 5;
export const STRIPS_BOTTOM = 33;
const MIN_TICK_PX = 56;
/** The least of a bracket that is seen beside its words. */
const LEAST_BRACKET = 6;

/** A run of columns of one count: darker where more is going on. */
interface Strip extends Extent {
  readonly y0: number;
  readonly y1: number;
  readonly symbol: CategorySymbol;
  /** 0 to 1. */
  readonly strength: number;
}

/** A bracket under a stretch without a dated event; one of them says so, and its line leaves room for the words. */
interface Bracket extends Extent {
  readonly words?: { readonly text: string; readonly x: number; readonly half: number };
}

export interface OverviewTick {
  readonly x: number;
  readonly instant: number;
  readonly unit: CalendarUnit;
  readonly text: string;
}

/** All that the overview shows under its brush, px. */
export interface OverviewScene {
  readonly strips: readonly Strip[];
  readonly folds: readonly Extent[];
  readonly brackets: readonly Bracket[];
  readonly ticks: readonly OverviewTick[];
}

interface OverviewInput {
  readonly scale: FoldedScale;
  readonly counts: readonly PieceCounts[];
  readonly gaps: readonly Span[];
  /** What a bracket means, the longest form first. */
  readonly words: readonly string[];
  readonly categories: readonly CategoryRow[];
  readonly zone: Zone;
  readonly width: number;
  readonly measure: Measure;
}

function stripsOf({ counts, categories }: OverviewInput): readonly Strip[] {
  const height = (STRIPS_BOTTOM - STRIPS_TOP) / Math.max(1, categories.length);
  const peak = overviewPeak(counts);
  return categories.flatMap(({ symbol }, lane) => {
    const y = STRIPS_TOP + lane * height;
    return counts.flatMap(({ x0, histogram }) => {
      const own = histogram.lanes[lane] ?? [];
      const runs: Strip[] = [];
      // Columns of one count are one piece, without seams where a column is no whole number of the screen's pixels.
      for (let start = 0, i = 1; i <= own.length; i++) {
        if (i < own.length && own[i] === own[start]) continue;
        const strength = 0.3 + 0.7 * Math.sqrt(own[start] / peak);
        const edges = { x0: x0 + start, x1: x0 + i, y0: y + 1, y1: y + height - 1 };
        if (own[start] > 0) runs.push({ ...edges, symbol, strength });
        start = i;
      }
      return runs;
    });
  });
}

const widthOf = ({ x0, x1 }: Extent) => x1 - x0;

/** The brackets; the widest says what they mean where it has room for the words or for the shorter ones. */
function bracketsOf({ scale, gaps, words, measure }: OverviewInput): readonly Bracket[] {
  const boxes = gapBoxes(scale, gaps);
  const widest = boxes.reduce((best, box) => (widthOf(box) > widthOf(best) ? box : best), boxes[0]);
  if (!widest) return [];
  const room = widthOf(widest) - LEAST_BRACKET * 2;
  const text = words.find((one) => measure(OVERVIEW_FONT, one) + 8 <= room);
  if (text === undefined) return boxes;
  const half = measure(OVERVIEW_FONT, text) / 2 + 4;
  const x = (widest.x0 + widest.x1) / 2;
  return boxes.map((box) => (box === widest ? { ...box, words: { text, x, half } } : box));
}

function ticksOf({ scale, zone, width, measure }: OverviewInput): readonly OverviewTick[] {
  let last = -Infinity;
  return scale.pieces.flatMap((piece) => {
    if (piece.folded || widthOf(piece) < 2) return [];
    const { instants, unit, context } = ticks(piece, zone, widthOf(piece), MIN_TICK_PX);
    return instants.flatMap((instant) => {
      const begins = context?.instants.includes(instant) && context.unit === 'year';
      const own = begins ? 'year' : unit;
      const text = tickLabel(instant, own, zone);
      const x = scale.x(instant);
      const half = measure(OVERVIEW_FONT, text) / 2;
      if (x - half < last + 8 || x + half > width) return [];
      last = x + half;
      return [{ x, instant, unit: own, text }];
    });
  });
}

/** Places a strip per category, brackets under stretches without a dated event, what stands for folded time, and ticks. */
export function overviewScene(input: OverviewInput): OverviewScene {
  return {
    strips: stripsOf(input),
    folds: input.scale.pieces.filter(({ folded }) => folded),
    brackets: bracketsOf(input),
    ticks: ticksOf(input),
  };
}
