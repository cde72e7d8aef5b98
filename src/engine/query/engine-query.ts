import type { Bounds } from '../../core/space/bounds.ts';
import type { EventPage, EventQuery } from '../../core/store/query.ts';
import { BY_DATE } from '../../core/store/query.ts';
import type { QuestionName } from '../../io/query-messages.ts';
import type { EngineSet } from '../set/engine-set.ts';
import type { AskedSet } from './asking-engine.ts';
import { histogramOf } from './columns-of-time.ts';
import { conditionsIn, countEvents, countRows, reachingOut } from './counting.ts';
import { countAhead, countFacet } from './facets.ts';
import { gapsIn } from './gaps-in.ts';
import { itemsAt, rowsOfIds } from './items-of.ts';
import { lanesOf } from './lane-rows.ts';
import { pageOf, positionOf, rowsWhere } from './lists.ts';
import { gridOf, mapEventsOf } from './map-of.ts';
import { partsOf, totalsOf } from './totals-of.ts';

/** The questions that the engine answers. */
export type EngineQuestion = Exclude<
  QuestionName,
  'around' | 'inOrder' | 'family' | 'story' | 'between' | 'companions' | 'support' | 'changes'
>;

export interface EngineQuery extends Pick<EventQuery, EngineQuestion | 'total'> {
  within(window: Bounds | undefined): EngineQuery;
  during(signal: AbortSignal): EngineQuery;
}

/** Answers questions about a set by statements with bound values; the rules are those of core/store/SPEC.md. */
export function engineQuery(set: EngineSet, window?: Bounds, signal?: AbortSignal): EngineQuery {
  const asked: AskedSet = { set, ...(window && { window }), ...(signal && { signal }) };
  const pageWith = async (total: number, offset: number, rows: readonly number[]): Promise<EventPage> => ({
    total,
    offset,
    items: await itemsAt(asked, rows),
  });
  return {
    total: set.total,
    within: (next) => engineQuery(set, next, signal),
    during: (next) => engineQuery(set, window, next),
    count: (filter, span) => countEvents(asked, filter, span),
    async holds(filter, id) {
      const row = (await rowsOfIds(asked, [id])).get(id);
      if (row === undefined) return false;
      return (await countRows(asked, filter, undefined, (values) => [`row = ${values.int(row)}`])) > 0;
    },
    facetCounts: (filter, facet) => countFacet(asked, filter, facet),
    aheadCounts: (filter) => countAhead(asked, filter),
    lanes: async (filter, by) => (await lanesOf(asked, filter, by)).lanes,
    histogram: (filter, by, span, columns) => histogramOf(asked, filter, by, span, columns),
    async laneEvents(filter, by, lane, span, limit) {
      const { lanes, key, holds } = await lanesOf(asked, filter, by);
      if (!lanes[lane]) return pageWith(0, 0, []);
      const keys = Array.from({ length: 256 }, (_, of) => of).filter((of) => holds(of, lane));
      const inLane = (values: Parameters<typeof key>[0]) =>
        values.among(key(values), by === 'category' ? [lane] : keys);
      const total = await countRows(asked, filter, span, (values) => [inLane(values)]);
      if (total > limit) return pageWith(total, 0, []);
      const conditions = (values: Parameters<typeof key>[0]) => [
        ...conditionsIn(asked, values, filter, span),
        inLane(values),
      ];
      return pageWith(total, 0, await rowsWhere(asked, conditions, BY_DATE, 0, limit));
    },
    mapGrid: (filter, span, grid) => gridOf(asked, filter, span, grid),
    mapEvents: (filter, span, bounds, limit) => mapEventsOf(asked, filter, span, bounds, limit),
    unplaced: (filter, span) => countRows(asked, filter, span, () => ['x IS NULL']),
    page: (filter, span, order, offset, limit) => pageOf(asked, filter, span, order, offset, limit),
    position: (filter, span, id) => positionOf(asked, filter, span, id),
    totals: (filter, span) => totalsOf(asked, filter, span),
    parts: (filter, span) => partsOf(asked, filter, span),
    async outside(filter, span, offset, limit) {
      const conditions = (values: Parameters<typeof reachingOut>[1]) => [reachingOut(asked, values, span)];
      const total = await countRows(asked, filter, span, conditions);
      const rows = await rowsWhere(
        asked,
        (values) => [...conditionsIn(asked, values, filter, span), ...conditions(values)],
        BY_DATE,
        offset,
        limit,
      );
      return pageWith(total, offset, rows);
    },
    gaps: (span, shortest) => gapsIn(asked, span, shortest),
    async items(ids) {
      const rows = await rowsOfIds(asked, ids);
      const found = await itemsAt(asked, [...rows.values()]);
      const byId = new Map(found.map((item) => [item.id, item]));
      return ids.map((id) => byId.get(id));
    },
  };
}
