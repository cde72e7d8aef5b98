import type { EventItem } from '../../../core/dataset/event-item.ts';
import type { Filter } from '../../../core/store/filter.ts';
import { BY_DATE, type EventQuery } from '../../../core/store/query.ts';
import type { Span } from '../../../core/time/span.ts';

/** So many events that reach to the edge of the span are passed over; where there are more, keys zoom in first. */
const MOST = 60;

/** The nearest event of the filter that begins after the span (1) or before it (-1), between the ends of the data. */
export async function eventBeyond(
  query: EventQuery,
  filter: Filter,
  span: Span,
  ends: Span,
  by: -1 | 1,
): Promise<EventItem | undefined> {
  const rest = by === 1 ? { from: span.to, to: ends.to } : { from: ends.from, to: span.from };
  if (rest.from >= rest.to) return undefined;
  const first = by === 1 ? 0 : Math.max(0, (await query.count(filter, rest)) - MOST);
  const { items } = await query.page(filter, rest, BY_DATE, first, MOST);
  return by === 1
    ? items.find(({ when }) => when.startEarliest >= span.to)
    : items.findLast(({ when }) => when.startEarliest < span.from);
}
