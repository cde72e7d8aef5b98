import { type Answer, mapAnswer, together } from '../../base/answer.ts';
import type { EventItem } from '../../core/dataset/event-item.ts';
import type { Filter } from '../../core/store/filter.ts';
import { BY_DATE, type EventQuery } from '../../core/store/query.ts';
import { HOUR, type Span } from '../../core/time/span.ts';

/** The finite instants of an event. */
function instants({ when }: EventItem): number[] {
  return [when.startEarliest, when.startLatest, when.endEarliest, when.endLatest].filter(Number.isFinite);
}

/** A span that reaches from the first event of the filter to the last, with a little air; undefined without events. */
export function foundSpan(query: EventQuery, filter: Filter): Answer<Span | undefined> {
  const first = query.page(filter, undefined, BY_DATE, 0, 1);
  const last = query.page(filter, undefined, { ...BY_DATE, descending: true }, 0, 1);
  return mapAnswer(together([first, last]), (pages) => {
    const all = pages.flatMap((page) => page.items.flatMap(instants));
    if (all.length === 0) return undefined;
    const from = Math.min(...all);
    const to = Math.max(...all);
    const air = Math.max(HOUR, (to - from) * 0.04);
    return { from: from - air, to: to + air };
  });
}
