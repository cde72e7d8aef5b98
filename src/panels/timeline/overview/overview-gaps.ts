import { DAY, length, type Span } from '../../../core/time/span.ts';
import type { Extent } from '../scene/pack.ts';
import type { FoldedScale } from './folded-scale.ts';

/** The narrowest bracket that can be seen as one, px, and the shortest stretch worth showing. */
const NARROWEST = 8;
const SHORTEST = 3 * DAY;
/** What a fold leaves of a stretch is drawn from this width on, px. */
const SLIVER = 2;

/** The shortest stretch (ms) that the overview marks as one without a dated event. */
export function shortestGap({ pieces }: FoldedScale): number {
  const straight = pieces.find((piece) => !piece.folded && piece.x1 > piece.x0);
  if (!straight) return SHORTEST;
  return Math.max(SHORTEST, (NARROWEST * length(straight)) / (straight.x1 - straight.x0));
}

/** Where the stretches lie on the strip, px; folded time, which is marked as such, is left out. */
export function gapBoxes({ pieces }: FoldedScale, gaps: readonly Span[]): readonly Extent[] {
  return gaps.flatMap((gap) =>
    pieces.flatMap((piece): Extent[] => {
      const from = Math.max(gap.from, piece.from);
      const to = Math.min(gap.to, piece.to);
      if (piece.folded || to <= from) return [];
      const at = (instant: number) =>
        piece.x0 + ((instant - piece.from) / length(piece)) * (piece.x1 - piece.x0);
      return at(to) - at(from) < SLIVER ? [] : [{ x0: at(from), x1: at(to) }];
    }),
  );
}

/** Stretches lie between events: what comes before the first and after the last is only where the record ends. */
export function inner(gaps: readonly Span[], reportable: Span): readonly Span[] {
  return gaps.filter(({ from, to }) => from > reportable.from && to < reportable.to);
}

export function gapAt(gaps: readonly Span[], instant: number): Span | undefined {
  return gaps.find(({ from, to }) => instant >= from && instant < to);
}
