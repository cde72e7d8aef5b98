import { groupBy } from '../../base/group-by.ts';
import type { Told } from '../perspective/tell.ts';
import type { EventItem, EventLink, EventRecord } from './event-item.ts';
import type { LinkedEvent } from './linked-event.ts';

/**
 * Makes the records of events on demand: everything that is told about one. `events` stand in the order of their rows,
 * `itemAt` answers for row numbers, `rowOf` gives the row of an id.
 */
export function recordMaker(
  told: Told,
  events: readonly LinkedEvent[],
  itemAt: (row: number) => EventItem,
  rowOf: (id: string) => number,
): (row: number) => EventRecord {
  const changes = groupBy(told.changes, ({ event }) => event);
  const parts = groupBy(events, ({ whole }) => whole);
  const outgoing = groupBy(told.links, ({ from }) => from);
  const incoming = groupBy(told.links, ({ to }) => to);

  function linksOf(id: string): readonly EventLink[] {
    return [
      ...(outgoing.get(id) ?? []).map((link) => ({ link, outgoing: true, other: itemAt(rowOf(link.to)) })),
      ...(incoming.get(id) ?? []).map((link) => ({ link, outgoing: false, other: itemAt(rowOf(link.from)) })),
    ];
  }

  function partsOf(id: string): readonly EventItem[] {
    return (parts.get(id) ?? []).map((part) => itemAt(rowOf(part.event.id)));
  }

  return (row) => {
    const { event, figures, roles, whole } = events[row];
    return {
      ...itemAt(row),
      summary: event.summary,
      kind: event.kind,
      effectiveText: event.effective,
      unit: event.unit,
      figures,
      roles,
      sayings: told.sayings.get(event.id) ?? [],
      links: linksOf(event.id),
      partOf: whole === undefined ? undefined : itemAt(rowOf(whole)),
      parts: partsOf(event.id),
      changes: changes.get(event.id) ?? [],
    };
  };
}
