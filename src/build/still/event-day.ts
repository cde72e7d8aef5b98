import { NO_FILTER } from '../../core/store/filter.ts';
import type { OpenSet } from '../../core/store/open-set.ts';
import type { InOrder } from '../../core/store/query.ts';
import { ceilTo, floorTo } from '../../core/time/calendar.ts';
import { DAY, HOUR } from '../../core/time/span.ts';

/** Events that are given on each side of the one that they are ordered by. */
const MOST = 6;
/** What is known no better has no day whose events could be put in order, ms. */
const LONGEST = DAY + HOUR;

/** The events of an event's day in known order, those next to it; undefined where the day is not known, or has no other. */
export async function eventDay({ catalogue, query }: OpenSet, id: string): Promise<InOrder | undefined> {
  const family = await query.family(id);
  if (!family) return undefined;
  const { startEarliest, endLatest } = family.event.when;
  if (endLatest - startEarliest > LONGEST) return undefined;
  const from = floorTo(startEarliest, 'day', 1, catalogue.zone);
  const order = await query.inOrder(NO_FILTER, { from, to: ceilTo(from + 1, 'day', 1, catalogue.zone) }, id);
  if (order === 'too-many' || order.lines.length < 2) return undefined;
  const own = order.lines.findIndex(({ item }) => item.id === id);
  return { ...order, lines: order.lines.filter((_, at) => Math.abs(at - own) <= MOST) };
}
