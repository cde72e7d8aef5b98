import { groupBy } from '../../base/group-by.ts';
import type { LinkRow } from '../model/tables.ts';
import type { LinkType } from '../model/vocabulary.ts';
import { orders } from '../order/ordering.ts';
import type { OrderWords } from './event-item.ts';
import type { LinkedEvent } from './linked-event.ts';

/** Whether the note of a relation speaks of its `to`; that of any other speaks of its `from`. */
function speaksOfTo(type: LinkType): boolean {
  return type === 'follows' || type === 'breaks' || type === 'ends';
}

/** A relation seen from one of its events. */
interface Seen {
  readonly words: OrderWords;
  /** Row of the other event. */
  readonly other: number;
}

type Stretch = Pick<LinkedEvent['when'], 'startEarliest' | 'endLatest'>;

function length({ startEarliest, endLatest }: Stretch): number {
  return endLatest - startEarliest;
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.startEarliest < other.endLatest && other.startEarliest < one.endLatest;
}

/** How much the other event tells of when this one happened; 0 for nothing. */
function worth(own: LinkedEvent, other: LinkedEvent, words: OrderWords): number {
  if (own.when.lasting || other.when.lasting || !overlap(own.written, other.written)) return 0;
  const [mine, its] = [length(own.written), length(other.written)];
  const note = words.note === undefined ? 0 : 2;
  if (its < mine) return note + (words.side === 'about' ? 0.5 : 2 - its / mine);
  const isKin = own.whole !== undefined && (own.whole === other.event.id || own.whole === other.whole);
  return its === mine && (isKin || note > 0) ? note + 0.5 : 0;
}

/** What relations say of how events lie to each other in time. */
export interface OrderTold {
  /** Where the event's own date does not tell: by one that is dated as finely at least, the one that tells most. */
  of(row: number): OrderWords | undefined;
  /** By one of the events given, those with the editors' note first. */
  toAny(row: number, others: ReadonlySet<number>): OrderWords | undefined;
}

export function orderTold(
  events: readonly LinkedEvent[],
  links: readonly LinkRow[],
  rowOf: (id: string) => number,
): OrderTold {
  const relations = links.filter(({ type }) => orders(type) || type === 'coincides');
  const outgoing = groupBy(relations, ({ from }) => from);
  const incoming = groupBy(relations, ({ to }) => to);

  function seen({ type, note }: LinkRow, isFrom: boolean, otherId: string): readonly Seen[] {
    const other = rowOf(otherId);
    if (other < 0) return [];
    const { kind, title } = events[other].event;
    const side = type === 'coincides' ? 'about' : isFrom ? 'after' : 'before';
    const isOwnNote = note !== undefined && speaksOfTo(type) !== isFrom;
    return [{ words: { side, kind, title, ...(isOwnNote && { note }) }, other }];
  }

  function allSeen(row: number): readonly Seen[] {
    const { id } = events[row].event;
    return [
      ...(outgoing.get(id) ?? []).flatMap((link) => seen(link, true, link.to)),
      ...(incoming.get(id) ?? []).flatMap((link) => seen(link, false, link.from)),
    ];
  }

  function best(row: number, value: (one: Seen) => number): OrderWords | undefined {
    const found = allSeen(row).map((one) => ({ words: one.words, value: value(one) }));
    return found.filter((one) => one.value > 0).sort((a, b) => b.value - a.value)[0]?.words;
  }

  return {
    of: (row) => best(row, ({ words, other }) => worth(events[row], events[other], words)),
    toAny: (row, others) =>
      best(row, ({ words, other }) => (others.has(other) ? (words.note === undefined ? 1 : 2) : 0)),
  };
}
