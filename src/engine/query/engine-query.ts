import type { Bounds } from '../../core/space/bounds.ts';
import { BY_DATE, type EventPage, type EventQuery } from '../../core/store/query.ts';
import { supportedBy } from '../../core/store/supported-in.ts';
import type { EngineSet } from '../set/engine-set.ts';
import { aroundOf } from './around-of.ts';
import type { AskedSet } from './asking-engine.ts';
import { betweenOf, companionsIn } from './between-of.ts';
import { histogramOf } from './columns-of-time.ts';
import { conditionsIn, countEvents, countRows, countUnplaced, reachingOut } from './counting.ts';
import { dayOf } from './day-of.ts';
import { countAhead, countFacet } from './facets.ts';
import { gapsIn } from './gaps-in.ts';
import { itemsAt, rowsOfIds } from './items-of.ts';
import { laneEventsOf } from './lane-events.ts';
import { lanesOf } from './lane-rows.ts';
import { pageOf, positionOf, rowsWhere } from './lists.ts';
import { gridOf, mapEventsOf } from './map-of.ts';
import { familyOf, recordsAt } from './records-of.ts';
import { partsOf, totalsOf } from './totals-of.ts';

/** Answers questions about a set by statements with bound values; the rules are those of core/store/SPEC.md. */
export function engineQuery(set: EngineSet, window?: Bounds, signal?: AbortSignal): EventQuery {
  const asked: AskedSet = { set, ...(window && { window }), ...(signal && { signal }) };
  const pageWith = async (total: number, offset: number, rows: readonly number[]): Promise<EventPage> => ({
    total,
    offset,
    items: await itemsAt(asked, rows),
  });
  const rowOf = async (id: string) => (await rowsOfIds(asked, [id])).get(id) ?? -1;
  return {
    total: set.total,
    within: (next) => engineQuery(set, next, signal),
    during: (next) => engineQuery(set, window, next),
    count: (filter, span) => countEvents(asked, filter, span),
    async holds(filter, id) {
      const row = await rowOf(id);
      if (row < 0) return false;
      return (await countRows(asked, filter, undefined, (values) => [`row = ${values.int(row)}`])) > 0;
    },
    facetCounts: (filter, facet) => countFacet(asked, filter, facet),
    aheadCounts: (filter) => countAhead(asked, filter),
    lanes: async (filter, by) => (await lanesOf(asked, filter, by)).lanes,
    histogram: (filter, by, span, columns) => histogramOf(asked, filter, by, span, columns),
    laneEvents: (filter, by, lane, span, limit) => laneEventsOf(asked, filter, by, lane, span, limit),
    mapGrid: (filter, span, grid) => gridOf(asked, filter, span, grid),
    mapEvents: (filter, span, bounds, limit) => mapEventsOf(asked, filter, span, bounds, limit),
    unplaced: (filter, span) => countUnplaced(asked, filter, span),
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
    around: async (filter, id) => {
      const row = await rowOf(id);
      return row < 0 ? { before: [], about: [], after: [] } : aroundOf(asked, filter, row);
    },
    inOrder: async (filter, span, id) => dayOf(asked, filter, span, id === undefined ? -1 : await rowOf(id)),
    async family(id) {
      const row = await rowOf(id);
      return row < 0 ? undefined : familyOf(asked, row);
    },
    async story(filter, offset, limit, span) {
      const conditions = (values: Parameters<typeof reachingOut>[1]) =>
        conditionsIn(asked, values, filter, span);
      const [total, rows] = await Promise.all([
        countEvents(asked, filter, span),
        rowsWhere(asked, conditions, BY_DATE, offset, limit),
      ]);
      return { total, records: await recordsAt(asked, rows) };
    },
    between: (id, other, limit) => betweenOf(asked, id, other, limit),
    companions: (id, most) => companionsIn(asked, id, most),
    async support(most) {
      if (set.total > most) return undefined;
      const records = await recordsAt(
        asked,
        Array.from({ length: set.total }, (_, row) => row),
      );
      return records.flatMap((record) => supportedBy(record, set.sources));
    },
    // Nobody corrects events of such a set.
    changes: async (most) => (set.total > most ? undefined : []),
    gaps: (span, shortest) => gapsIn(asked, span, shortest),
    async items(ids) {
      const rows = await rowsOfIds(asked, ids);
      const found = await itemsAt(asked, [...rows.values()]);
      const byId = new Map(found.map((item) => [item.id, item]));
      return ids.map((id) => byId.get(id));
    },
  };
}
