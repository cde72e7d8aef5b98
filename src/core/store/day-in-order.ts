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
export const MOST_IN_ORDER = 400;

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

/** An event with its parts and wholes, as `kinOf` tells them. */
type KinRows = ReturnType<typeof kinOf>;

/** How rows of a span lie to each other and to the event that everything is ordered by. */
export interface RowOrder {
  isInside(row: number): boolean;
  /** Whether relations put it to the event or a part of it. */
  isRelated(row: number): boolean;
  /** Whether it is known to be about the same time. */
  isTogether(row: number): boolean;
  isBefore(one: number, other: number): boolean;
  /** Its place in reading order. */
  placeOf(row: number): number;
}

/** Where nothing is ordered by an event. */
export const NO_KIN: KinRows = { own: new Map(), wholes: new Set() };
const GROUPS: readonly OrderGroup[] = ['before', 'about', 'own', 'after'];

/** Puts the rows of a span in order by the event of `row` and its kin; SPEC.md has the rules. */
export function inGroups(
  all: readonly number[],
  row: number,
  { own, wholes }: KinRows,
  { isInside, isRelated, isTogether, isBefore, placeOf }: RowOrder,
): RowsInOrder {
  function groupOf(one: number): OrderGroup | undefined {
    if (own.has(one)) return 'own';
    if (wholes.has(one)) return undefined;
    if (!isInside(one) && !isRelated(one)) return undefined;
    if (own.size === 0 || isTogether(one)) return 'about';
    if (isBefore(one, row)) return 'before';
    return isBefore(row, one) ? 'after' : 'about';
  }

  const groups = all.map((one) => ({ row: one, group: groupOf(one), depth: own.get(one) ?? 0 }));
  return {
    ordered: groups
      .filter((one): one is OrderedRow => one.group !== undefined)
      .sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || placeOf(a.row) - placeOf(b.row)),
    reaching: groups.filter(({ group }) => group === undefined).map((one) => one.row),
  };
}

/** The events of a set in a span in known order; undefined when there are too many. */
function rowsInOrder(dataset: Dataset, set: RowSet, span: Span, row: number): RowsInOrder | undefined {
  const { columns, order, orderTo, reading } = dataset;
  const { startEarliest, endLatest, partOf } = columns;
  const total = countIn(set, cutAt(set.index, span));
  if (total > MOST_IN_ORDER) return undefined;
  const all = [...rowsIn(set, span, 0, total)];
  const kin = all.includes(row) ? kinOf(partOf, row) : NO_KIN;
  const members = new Set(kin.own.keys());
  return inGroups(all, row, kin, {
    isInside: (one) => startEarliest[one] >= span.from && endLatest[one] <= span.to,
    isRelated: (one) => orderTo?.(one, members) !== undefined,
    isTogether: (one) => order?.coinciding(row).has(one) ?? false,
    isBefore: (one, other) => isKnownBefore(dataset, one, other),
    placeOf: (one) => reading?.[one] ?? one,
  });
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
