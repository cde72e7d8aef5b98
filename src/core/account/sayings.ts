import { groupBy } from '../../base/group.ts';
import type { When } from '../edtf/when.ts';
import { whenOfCells } from '../edtf/when-of-cells.ts';
import type { ClaimRow, EventRow, Tables } from '../model/tables.ts';
import { MINUTE } from '../time/span.ts';
import type { Zone } from '../time/zone.ts';

/** Where the date of a saying comes from: the claim, its source's publication, or for want of both the event itself. */
export type Basis = 'said' | 'published' | 'event';

/** A place in the order of what was said. */
export interface Turn {
  /** The first instant (ms) at which it had surely been said; -Infinity when nothing is known. */
  readonly by: number;
  /** Place among what was said by the same instant, where claims come after each other. */
  readonly depth: number;
}

/** A claim and when it was said. */
export interface Saying extends Turn {
  readonly claim: ClaimRow;
  readonly basis: Basis;
  /** When it was said, as far as claim or source tell; undefined when neither does. */
  readonly when: When | undefined;
}

export function inTurn(a: Turn, b: Turn): number {
  if (a.by !== b.by) return a.by < b.by ? -1 : 1;
  return a.depth - b.depth;
}

/** The first instant (ms) at which something of that date has surely happened; undefined when there is none. */
function surelyBy(when: When | undefined): number | undefined {
  if (!when) return undefined;
  const { startEarliest, endLatest } = when;
  if (endLatest === Number.POSITIVE_INFINITY) return undefined;
  return endLatest - startEarliest <= MINUTE ? startEarliest : endLatest;
}

/**
 * The same for want of any date of a report: the end of the event's date, or its beginning where no end is known. The
 * event's own time of day is not used: it is no hour of a report.
 */
function eventBy({ date }: EventRow, zone: Zone): number {
  const when = whenOfCells(date, undefined, zone);
  const known = [when?.endLatest, when?.startLatest, when?.startEarliest].find(Number.isFinite);
  return known ?? Number.NEGATIVE_INFINITY;
}

export interface Sayings {
  /** All claims in the order in which they were said; of the same turn in the order given. */
  readonly all: readonly Saying[];
  readonly byEvent: ReadonlyMap<string, readonly Saying[]>;
  /** When each event was first told of. */
  readonly reported: ReadonlyMap<string, Turn>;
}

/** When each claim of the tables had surely been said. The rules are in SPEC.md. */
export function sayingsOf(tables: Tables, zone: Zone): Sayings {
  const events = new Map(tables.events.map((event) => [event.id, event]));
  const publications = new Map(
    tables.sources.map(({ id, published }) => [id, whenOfCells(published, undefined, zone)]),
  );
  const claims = new Map(tables.claims.map((claim) => [claim.id, claim]));
  const known = new Map<string, Saying>();

  function datedBy(source: string, event: string, said?: When): { by: number; basis: Basis; when?: When } {
    const published = publications.get(source);
    const [own, page] = [surelyBy(said), surelyBy(published)];
    if (own !== undefined) return { by: own, basis: 'said', when: said };
    if (page !== undefined) return { by: page, basis: 'published', when: published };
    return { by: eventBy(events.get(event)!, zone), basis: 'event' };
  }

  function sayingOf(claim: ClaimRow): Saying {
    const before = known.get(claim.id);
    if (before) return before;
    const dated = datedBy(claim.source, claim.event, whenOfCells(claim.said, claim.time, zone));
    const earlier = claims.get(claim.after ?? '');
    const turn = earlier && sayingOf(earlier);
    const isSame = turn !== undefined && turn.by >= dated.by;
    const saying: Saying = {
      claim,
      basis: dated.basis,
      when: dated.when,
      by: isSame ? turn.by : dated.by,
      depth: isSame ? turn.depth + 1 : 0,
    };
    known.set(claim.id, saying);
    return saying;
  }

  const all = tables.claims.map(sayingOf).sort(inTurn);
  const byEvent = groupBy(all, ({ claim }) => claim.event);
  const reported = new Map(
    tables.events.map(({ id, source }): [string, Turn] => [
      id,
      byEvent.get(id)?.[0] ?? { by: datedBy(source, id).by, depth: 0 },
    ]),
  );
  return { all, byEvent, reported };
}
