import { groupBy } from '../../base/group-by.ts';
import type { When } from '../edtf/when.ts';
import { whenOfCells } from '../edtf/when-of-cells.ts';
import { eventZones } from '../model/event-zone.ts';
import type { ClaimRow, EventRow, Tables } from '../model/tables.ts';
import { MINUTE } from '../time/span.ts';
import type { Zone } from '../time/zone.ts';

/** Where the date of a saying comes from: the claim, or its source's publication; neither has one of what is undated. */
export type Basis = 'said' | 'published' | 'undated';

/** A place in the order of what was said. */
export interface Turn {
  /** The first instant (ms) at which it had surely been said; Infinity when nobody says when. */
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
 * When an event is told of for want of any date of a report: the end of the event's date, or its beginning where no end is
 * known. The event's own time of day is not used: it is no hour of a report.
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
  const publications = new Map(
    tables.sources.map(({ id, published }) => [id, whenOfCells(published, undefined, zone)]),
  );
  const zoneOfEvent = eventZones(tables.places, zone);
  const claims = new Map(tables.claims.map((claim) => [claim.id, claim]));
  const known = new Map<string, Saying>();

  function datedBy(source: string, said?: When): { by: number; basis: Basis; when?: When } {
    const published = publications.get(source);
    const [own, page] = [surelyBy(said), surelyBy(published)];
    if (own !== undefined) return { by: own, basis: 'said', when: said };
    if (page !== undefined) return { by: page, basis: 'published', when: published };
    return { by: Number.POSITIVE_INFINITY, basis: 'undated' };
  }

  function sayingOf(claim: ClaimRow): Saying {
    const before = known.get(claim.id);
    if (before) return before;
    const dated = datedBy(claim.source, whenOfCells(claim.said, claim.time, zone));
    const earlier = claims.get(claim.after ?? '');
    const turn = earlier && sayingOf(earlier);
    // What comes after an undated claim is dated all the same, where it has a date of its own.
    const isSame =
      turn !== undefined && turn.by >= dated.by && (turn.basis !== 'undated' || dated.basis === 'undated');
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
    tables.events.map((event): [string, Turn] => {
      const first = byEvent.get(event.id)?.[0];
      if (first && first.basis !== 'undated') return [event.id, first];
      const { by, basis } = datedBy(event.source);
      return [event.id, { by: basis === 'undated' ? eventBy(event, zoneOfEvent(event)) : by, depth: 0 }];
    }),
  );
  return { all, byEvent, reported };
}
