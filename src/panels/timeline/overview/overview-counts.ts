import type { Filter } from '../../../core/store/filter.ts';
import { NO_FILTER } from '../../../core/store/filter.ts';
import type { EventQuery, TimeHistogram } from '../../../core/store/query.ts';
import type { Span } from '../../../core/time/span.ts';
import { peakOf } from '../scene/count-scale.ts';
import { type FoldedScale, foldedScale, uneventful } from './folded-scale.ts';

/** Bins in which uneventful stretches are looked for. */
const BINS = 400;

/** The overview's scale: the whole extent, with long uneventful stretches folded. */
export async function overviewScale(
  query: EventQuery,
  extent: Span,
  x0: number,
  x1: number,
): Promise<FoldedScale> {
  const { lanes } = await query.histogram(NO_FILTER, 'none', extent, BINS);
  return foldedScale(extent, lanes.length > 0 ? uneventful(extent, lanes[0]) : [], x0, x1);
}

/** One piece's counts by category, a column per pixel. */
export interface PieceCounts {
  readonly x0: number;
  readonly histogram: TimeHistogram;
}

/** The largest count of any strip: one scale for all of them, so that darker means more wherever it stands. */
export function overviewPeak(counts: readonly PieceCounts[]): number {
  return counts.reduce((most, { histogram }) => Math.max(most, ...histogram.lanes.map(peakOf)), 0);
}

/** Counts by category under the folded scale; folded stretches have none. */
export function overviewCounts(
  query: EventQuery,
  filter: Filter,
  scale: FoldedScale,
): Promise<readonly PieceCounts[]> {
  return Promise.all(
    scale.pieces
      .filter((piece) => !piece.folded && piece.x1 - piece.x0 >= 1)
      .map(async (piece): Promise<PieceCounts> => {
        const histogram = await query.histogram(
          filter,
          'category',
          { from: piece.from, to: piece.to },
          Math.round(piece.x1 - piece.x0),
        );
        return { x0: piece.x0, histogram };
      }),
  );
}
