import { type Answer, mapAnswer, together } from '../../base/answer.ts';
import type { Filter } from '../../core/store/filter.ts';
import { BY_DATE, type EventPage, type EventQuery } from '../../core/store/query.ts';

/** Events that a filter by place leaves out although a part of them lies there. */
export interface WholesElsewhere {
  readonly n: number;
  /** Their titles, where they are few. */
  readonly titles: readonly string[];
}

/** More events than this are only counted. */
const LOOKED_AT = 200;
/** More titles than this are not named. */
const NAMED = 2;

/** What the filter would find besides, did parts of events count; undefined where it asks for no place or they do count. */
export function wholesElsewhere(query: EventQuery, filter: Filter): Answer<WholesElsewhere | undefined> {
  if (filter.place.length === 0 || filter.places === 'parts') return undefined;
  const pages = [filter, { ...filter, places: 'parts' as const }].map((asked) =>
    query.page(asked, undefined, BY_DATE, 0, LOOKED_AT),
  );
  return mapAnswer(together<EventPage>(pages), ([own, wide]) => {
    const n = wide.total - own.total;
    if (n > NAMED || wide.total > LOOKED_AT) return { n, titles: [] };
    const rows = new Set(own.items.map(({ row }) => row));
    return { n, titles: wide.items.filter(({ row }) => !rows.has(row)).map(({ title }) => title) };
  });
}
