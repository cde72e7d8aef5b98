import { inGroups, MOST_IN_ORDER, NO_KIN } from '../../core/store/day-in-order.ts';
import type { Filter } from '../../core/store/filter.ts';
import { BY_DATE, type InOrder } from '../../core/store/query.ts';
import type { Span } from '../../core/time/span.ts';
import { isKnownBefore, kinRows } from './around-of.ts';
import type { AskedSet } from './asking-engine.ts';
import { conditionsIn, countEvents } from './counting.ts';
import { itemsAt } from './items-of.ts';
import { rowsWhere } from './lists.ts';

/** The events of a short span in known order, by the event of a row where it is among them; dates alone tell it. */
export async function dayOf(
  asked: AskedSet,
  filter: Filter,
  span: Span,
  row: number,
): Promise<InOrder | 'too-many'> {
  if ((await countEvents(asked, filter, span)) > MOST_IN_ORDER) return 'too-many';
  const conditions = (values: Parameters<typeof conditionsIn>[1]) =>
    conditionsIn(asked, values, filter, span);
  const rows = await rowsWhere(asked, conditions, BY_DATE, 0, MOST_IN_ORDER);
  const items = new Map((await itemsAt(asked, rows)).map((item) => [item.row, item]));
  const at = (one: number) => items.get(one)!;
  const kin = rows.includes(row) ? kinRows(asked.set, row) : NO_KIN;
  const { ordered, reaching } = inGroups(rows, row, kin, {
    isInside: (one) => at(one).when.startEarliest >= span.from && at(one).when.endLatest <= span.to,
    isRelated: () => false,
    isTogether: () => false,
    isBefore: (one, other) => isKnownBefore(at(one), at(other)),
    placeOf: (one) => one,
  });
  return {
    lines: ordered.map(({ row: one, group, depth }) => ({ item: at(one), group, depth })),
    links: [],
    reaching: reaching.map(at),
  };
}
