import { countUpTo } from '../../base/bisect.ts';
import { lazy } from '../../base/lazy.ts';
import { Recent } from '../../base/recent.ts';
import type { EventColumns } from '../dataset/event-columns.ts';
import { DAY, HOUR, type Span } from '../time/span.ts';

/** What is known no better than this says nothing about its days: a month, with the hour that clocks may give it. */
export const ROUGHEST = 31 * DAY + HOUR;
/** Those of the whole extent, and of a stretch of it. */
const ANSWERS_KEPT = 3;

/** The stretches between what happened: k-th from `from[k]` to `to[k]`, rising. */
interface Between {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/**
 * Until when the row covers what comes after its start, exclusive; -Infinity where it covers nothing. What is known to
 * a month covers its stretch, what is longer its beginning if that is known to a month.
 */
function coversUntil({ startEarliest, startLatest, endLatest }: EventColumns, row: number): number {
  if (endLatest[row] - startEarliest[row] <= ROUGHEST) return endLatest[row];
  return startLatest[row] - startEarliest[row] <= ROUGHEST ? startLatest[row] : -Infinity;
}

function betweenOf(columns: EventColumns): Between {
  const { length, startEarliest } = columns;
  const from = new Float64Array(length + 1);
  const to = new Float64Array(length + 1);
  let count = 0;
  let covered = -Infinity;
  const add = (until: number) => {
    if (until <= covered) return;
    from[count] = covered;
    to[count++] = until;
  };
  for (let row = 0; row < length; row++) {
    const until = coversUntil(columns, row);
    if (until === -Infinity) continue;
    add(startEarliest[row]);
    if (until > covered) covered = until;
  }
  add(Infinity);
  return { from: from.slice(0, count), to: to.slice(0, count) };
}

/** Finds the stretches of a span in which nothing of the set is known to begin or happen; SPEC.md has the rules. */
export function gapFinder(columns: EventColumns) {
  const between = lazy(() => betweenOf(columns));
  const kept = new Recent<readonly Span[]>(ANSWERS_KEPT);
  return (span: Span, shortest: number): readonly Span[] =>
    kept.of([span.from, span.to, shortest], () => {
      const { from, to } = between();
      const gaps: Span[] = [];
      for (let k = countUpTo(to, span.from); k < to.length && from[k] < span.to; k++) {
        const gap = { from: Math.max(from[k], span.from), to: Math.min(to[k], span.to) };
        if (gap.to - gap.from >= shortest) gaps.push(gap);
      }
      return gaps;
    });
}
