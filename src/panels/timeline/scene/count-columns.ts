import type { TimeHistogram } from '../../../core/store/query.ts';
import { sameSpan } from '../../../core/time/span.ts';
import type { TimeScale } from './time-scale.ts';

/**
 * The counts of a lane per pixel column of a scale. A histogram of another span (its answer came a frame late) is read at
 * the middle of each column; beyond its ends there is nothing.
 */
export function countColumns(
  histogram: TimeHistogram,
  lane: number,
  scale: TimeScale,
): Uint32Array | undefined {
  const counts = histogram.lanes[lane];
  const { span, columns } = histogram;
  const width = Math.round(scale.right - scale.left);
  if (!counts || (columns === width && sameSpan(span, scale.span))) return counts;
  const perMs = columns / (span.to - span.from);
  return Uint32Array.from({ length: width }, (_, x) => {
    const at = Math.floor((scale.instant(scale.left + x + 0.5) - span.from) * perMs);
    return counts[at] ?? 0;
  });
}
