import type { Filter } from '../../core/store/filter.ts';
import { BY_DATE, type EventPage, type LaneKey } from '../../core/store/query.ts';
import type { Span } from '../../core/time/span.ts';
import type { AskedSet } from './asking-engine.ts';
import type { BoundValues } from './bound-values.ts';
import { conditionsIn, countEvents, countRows } from './counting.ts';
import { itemsAt } from './items-of.ts';
import { type LaneRows, lanesOf } from './lane-rows.ts';
import { rowsWhere } from './lists.ts';

/** Numbers that a row may have. */
const NUMBERS = Array.from({ length: 256 }, (_, number) => number);

/** Events of a lane in the span: by a cube where the lane is a filter of its own. */
function countLane(
  asked: AskedSet,
  filter: Filter,
  by: LaneKey,
  { key }: LaneRows['lanes'][number],
  span: Span,
  inLane: (values: BoundValues) => string,
): Promise<number> | number {
  if (by === 'none') return countEvents(asked, filter, span);
  if (by === 'actor') return countRows(asked, filter, span, (values) => [inLane(values)]);
  const { category } = filter;
  return category.length === 0 || category.includes(key)
    ? countEvents(asked, { ...filter, category: [key] }, span)
    : 0;
}

/** P3: events of a lane in the span, by date, or none of them when they are too many. */
export async function laneEventsOf(
  asked: AskedSet,
  filter: Filter,
  by: LaneKey,
  lane: number,
  span: Span,
  limit: number,
): Promise<EventPage> {
  const { lanes, key, holds } = await lanesOf(asked, filter, by);
  if (!lanes[lane]) return { total: 0, offset: 0, items: [] };
  const numbers = by === 'category' ? [lane] : NUMBERS.filter((of) => holds(of, lane));
  const inLane = (values: BoundValues) => values.among(key(values), numbers);
  const total = await countLane(asked, filter, by, lanes[lane], span, inLane);
  if (total > limit) return { total, offset: 0, items: [] };
  const conditions = (values: BoundValues) => [...conditionsIn(asked, values, filter, span), inLane(values)];
  const rows = await rowsWhere(asked, conditions, BY_DATE, 0, limit);
  return { total, offset: 0, items: await itemsAt(asked, rows) };
}
