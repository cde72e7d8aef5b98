import { length, type Span } from '../../../core/time/span.ts';

/** One straight piece of a folded scale: from..to (ms) over x0..x1 (px). */
export interface Piece extends Span {
  readonly x0: number;
  readonly x1: number;
  /** Nothing begins or ends here, so it is squeezed and marked as such. */
  readonly folded: boolean;
}

export interface FoldedScale {
  readonly pieces: readonly Piece[];
  x(instant: number): number;
  instant(x: number): number;
}

/** Width of a folded stretch, px, and the share of the extent from which an uneventful stretch is folded. */
const FOLD_PX = 26;
const FOLD_SHARE = 0.12;

/**
 * Stretches in which the counts stay the same (nothing begins or ends) and that are long enough to fold.
 * `counts` divides the extent evenly.
 */
export function uneventful(extent: Span, counts: Uint32Array): readonly Span[] {
  const step = length(extent) / counts.length;
  const spans: Span[] = [];
  let start = 0;
  for (let i = 1; i <= counts.length; i++) {
    if (i < counts.length && counts[i] === counts[start]) continue;
    if (i - start - 2 >= counts.length * FOLD_SHARE)
      spans.push({ from: extent.from + (start + 1) * step, to: extent.from + (i - 1) * step });
    start = i;
  }
  return spans;
}

/** The scale over the extent that gives each folded stretch a few pixels and shares the rest evenly by time. */
export function foldedScale(extent: Span, folds: readonly Span[], x0: number, x1: number): FoldedScale {
  const foldedTime = folds.reduce((sum, fold) => sum + length(fold), 0);
  const pxPerMs = (x1 - x0 - folds.length * FOLD_PX) / (length(extent) - foldedTime);
  const pieces: Piece[] = [];
  let x = x0;
  let from = extent.from;
  const add = (to: number, width: number, folded: boolean) => {
    if (to <= from) return;
    pieces.push({ from, to, x0: x, x1: x + width, folded });
    x += width;
    from = to;
  };
  for (const fold of folds) {
    add(fold.from, (fold.from - from) * pxPerMs, false);
    add(fold.to, FOLD_PX, true);
  }
  add(extent.to, (extent.to - from) * pxPerMs, false);
  const last = pieces[pieces.length - 1];
  return {
    pieces,
    x(instant) {
      const p = pieces.find((piece) => instant < piece.to) ?? last;
      return p.x0 + ((instant - p.from) / length(p)) * (p.x1 - p.x0);
    },
    instant(px) {
      const p = pieces.find((piece) => px < piece.x1) ?? last;
      return p.from + ((px - p.x0) / (p.x1 - p.x0)) * length(p);
    },
  };
}
