import { hasBit } from '../../base/bitset.ts';
import { rank } from '../../base/rank.ts';
import type { Bounds } from '../space/bounds.ts';
import { areasOf, holds, type WorldArea } from '../space/world-area.ts';
import { overlaps, type Span } from '../time/span.ts';
import { countOngoing, ongoing } from './ongoing.ts';
import { type PointIndex, stretchesIn } from './point-index.ts';
import type { RowSet } from './row-set.ts';
import { cutAt } from './time-index.ts';

function lengthOf(lists: readonly Uint32Array[]): number {
  return lists.reduce((sum, list) => sum + list.length, 0);
}

/** Lists of rows that together hold every row of the set in the span, each once. */
function listsInTime(set: RowSet, span: Span): readonly Uint32Array[] {
  const cut = cutAt(set.index, span);
  return [
    ongoing(set, cut, span.from, countOngoing(set, cut)),
    set.rows().subarray(rank(set.byStart, cut.before), rank(set.byStart, cut.started)),
  ];
}

/** Lists of rows that together hold every row with a point in the area, each once. */
function listsInSpace(points: PointIndex, area: WorldArea): readonly Uint32Array[] {
  const stretches = stretchesIn(points, area);
  const lists: Uint32Array[] = [];
  for (let i = 0; i < stretches.length; i += 2)
    lists.push(points.rows.subarray(stretches[i], stretches[i + 1]));
  return lists;
}

/** Rows that are tried before anything is worked out about space: where events are dense, these pass the limit. */
const TRIED = 4096;

/**
 * The rows of the set in the span with a point in the bounds, by date, or undefined when there are more than `limit`. Of
 * time and space the one that leaves fewer rows is gone through; where rows are many, the limit is soon passed.
 */
export function rowsOnMap(
  set: RowSet,
  points: () => PointIndex,
  span: Span,
  bounds: Bounds,
  limit: number,
): Uint32Array | undefined {
  const { x, y, startEarliest, endLatest } = set.index.columns;
  const areas = areasOf(bounds);

  function collect(lists: readonly Uint32Array[], within: readonly WorldArea[]): number[] | undefined {
    const found: number[] = [];
    for (const list of lists) {
      for (const row of list) {
        if (!within.some((area) => holds(area, x[row], y[row])) || !hasBit(set.byStart.bits, row)) continue;
        if (!overlaps(span, startEarliest[row], endLatest[row])) continue;
        if (found.length === limit) return undefined;
        found.push(row);
      }
    }
    return found;
  }

  const inTime = listsInTime(set, span);
  if (lengthOf(inTime) > TRIED) {
    if (
      !collect(
        inTime.map((list) => list.subarray(0, TRIED)),
        areas,
      )
    )
      return undefined;
    const inSpace = areas.map((area) => listsInSpace(points(), area));
    if (lengthOf(inSpace.flat()) < lengthOf(inTime)) {
      // An area's lists hold rows near it that may be in the other area's lists too, so each looks for its own.
      const found = areas.map((area, i) => collect(inSpace[i], [area]));
      const all = found.flatMap((rows) => rows ?? []);
      return found.includes(undefined) || all.length > limit ? undefined : Uint32Array.from(all).sort();
    }
  }
  const found = collect(inTime, areas);
  return found && Uint32Array.from(found);
}
