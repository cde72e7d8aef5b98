import type { ClaimRow, EventRow, Tables } from '../model/tables.ts';
import type { EventItem, EventLink, EventRecord } from './dataset.ts';
import { groupBy } from './group.ts';
import { sayingOrder } from './saying-order.ts';

type Range = readonly [low: number, high: number];

function range(low: number | undefined, high: number | undefined): Range | undefined {
  return low === undefined || high === undefined ? undefined : [low, high];
}

/**
 * Makes the records of events on demand: everything the tables have about one. `eventAt` and `itemAt` answer for row
 * numbers, `rowOf` gives the row of an id, `saidAt` the earliest instant (ms) of a claim.
 */
export function recordMaker(
  tables: Tables,
  eventAt: (row: number) => EventRow,
  itemAt: (row: number) => EventItem,
  rowOf: (id: string) => number,
  saidAt: (claim: ClaimRow) => number | undefined,
): (row: number) => EventRecord {
  const roles = groupBy(tables.roles, ({ event }) => event);
  const claims = groupBy(tables.claims, ({ event }) => event);
  const changes = groupBy(tables.changes, ({ event }) => event);
  const parts = groupBy(tables.events, ({ part_of }) => part_of);
  const outgoing = groupBy(tables.links, ({ from }) => from);
  const incoming = groupBy(tables.links, ({ to }) => to);

  function linksOf(id: string): readonly EventLink[] {
    return [
      ...(outgoing.get(id) ?? []).map((link) => ({ link, outgoing: true, other: itemAt(rowOf(link.to)) })),
      ...(incoming.get(id) ?? []).map((link) => ({ link, outgoing: false, other: itemAt(rowOf(link.from)) })),
    ];
  }

  function partsOf(id: string): readonly EventItem[] {
    return (parts.get(id) ?? [])
      .map((part) => rowOf(part.id))
      .sort((a, b) => a - b)
      .map(itemAt);
  }

  return (row) => {
    const event = eventAt(row);
    return {
      ...itemAt(row),
      summary: event.summary,
      kind: event.kind,
      effectiveText: event.effective,
      quantity: event.quantity,
      unit: event.unit,
      killed: range(event.killed_low, event.killed_high),
      wounded: range(event.wounded_low, event.wounded_high),
      roles: roles.get(event.id) ?? [],
      claims: sayingOrder(claims.get(event.id) ?? [], saidAt),
      links: linksOf(event.id),
      partOf: event.part_of === undefined ? undefined : itemAt(rowOf(event.part_of)),
      parts: partsOf(event.id),
      changes: changes.get(event.id) ?? [],
    };
  };
}
