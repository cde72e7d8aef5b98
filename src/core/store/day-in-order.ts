import type { Dataset } from '../dataset/dataset.ts';
import type { Span } from '../time/span.ts';
import { isKnownBefore } from './around.ts';
import { firstSpeaker } from './first-speaker.ts';
import { kinOf } from './kin.ts';
import { rowsIn } from './ongoing.ts';
import type { InOrder, OrderedItem, OrderGroup } from './query.ts';
import { countIn, type RowSet } from './row-set.ts';
import { cutAt } from './time-index.ts';

/** Most events of a span that are put in order; more are no day to be read. */
const MOST_IN_ORDER = 400;

/** A row and how deep it lies below the event that everything is ordered by. */
export interface OrderedRow {
  readonly row: number;
  readonly group: OrderGroup;
  readonly depth: number;
}

export interface RowsInOrder {
  readonly ordered: readonly OrderedRow[];
  /** What reaches into the span without lying in it or having to do with the event. */
  readonly reaching: readonly number[];
}

/**
 * The events of a set in a span in known order, by the event of a row where that is among them; undefined when there are
 * too many. SPEC.md has the rules.
 */
function rowsInOrder(dataset: Dataset, set: RowSet, span: Span, row: number): RowsInOrder | undefined {
  const { columns, order, orderTo, reading } = dataset;
  const { startEarliest, endLatest, partOf } = columns;
  const total = countIn(set, cutAt(set.index, span));
  if (total > MOST_IN_ORDER) return undefined;
  const all = [...rowsIn(set, span, 0, total)];
  const { own, wholes } = all.includes(row)
    ? kinOf(partOf, row)
    : { own: new Map<number, number>(), wholes: new Set() };
  const isInside = (one: number) => startEarliest[one] >= span.from && endLatest[one] <= span.to;
  const members = new Set(own.keys());

  function groupOf(one: number): OrderGroup | undefined {
    if (own.has(one)) return 'own';
    if (wholes.has(one)) return undefined;
    const isRelated = orderTo?.(one, members) !== undefined;
    if (!isRelated && !isInside(one)) return undefined;
    if (members.size === 0 || order?.coinciding(row).has(one)) return 'about';
    if (isKnownBefore(dataset, one, row)) return 'before';
    return isKnownBefore(dataset, row, one) ? 'after' : 'about';
  }

  const placeOf = (one: number) => reading?.[one] ?? one;
  const groups = all.map((one) => ({ row: one, group: groupOf(one), depth: own.get(one) ?? 0 }));
  const rank: readonly OrderGroup[] = ['before', 'about', 'own', 'after'];
  return {
    ordered: groups
      .filter((one): one is OrderedRow => one.group !== undefined)
      .sort((a, b) => rank.indexOf(a.group) - rank.indexOf(b.group) || placeOf(a.row) - placeOf(b.row)),
    reaching: groups.filter(({ group }) => group === undefined).map((one) => one.row),
  };
}

/** The same with the events themselves: how relations put each to the event, and who says that it happened. */
export function dayInOrder(dataset: Dataset, set: RowSet, span: Span, row: number): InOrder | 'too-many' {
  const found = rowsInOrder(dataset, set, span, row);
  if (!found) return 'too-many';
  const own = found.ordered.filter(({ group }) => group === 'own').map((line) => line.row);
  const ownRows = new Set(own);
  const lines = found.ordered.map(({ row: one, group, depth }): OrderedItem => {
    const item = dataset.item(one);
    const words = one === row ? undefined : (dataset.orderTo?.(one, ownRows) ?? item.order);
    return { item, group, depth, words, speaker: firstSpeaker(dataset.record(one)) };
  });
  return {
    lines,
    links: own.includes(row) ? dataset.record(row).links : [],
    reaching: found.reaching.map((one) => dataset.item(one)),
  };
}
