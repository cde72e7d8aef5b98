import { groupBy } from '../../base/group-by.ts';
import { whenOfCells } from '../edtf/when-of-cells.ts';
import { eventZones, otherZone } from '../model/event-zone.ts';
import type { DataPackage } from '../model/package.ts';
import type { ChangeRow, EventRow, LinkRow, RoleRow } from '../model/tables.ts';
import type { Zone } from '../time/zone.ts';
import { familyOf } from './family.ts';
import { originOf } from './origins.ts';
import type { Perspective } from './perspective.ts';
import { inTurn, type Saying, type Sayings, sayingsOf, type Turn } from './sayings.ts';
import { type Figures, figuresOf, preferredCells, replayedCells } from './told-event.ts';
import { preferredRoles, replayedRoles } from './told-roles.ts';

/**
 * An event as it was told: its row with the cells that stood then, and its figures as ranges. `zone` is that of its dates where it is
 * another than the package's, be it its own or its place's, and whether or not the place was known then.
 */
export interface ToldEvent {
  readonly row: EventRow;
  readonly figures: Figures;
  /** How many publishers stand behind it. */
  readonly origins: number;
}

/** A package as it was told at some moment, by preference by one speaker. */
export interface Told {
  readonly events: readonly ToldEvent[];
  readonly roles: readonly RoleRow[];
  readonly sayings: ReadonlyMap<string, readonly Saying[]>;
  readonly links: readonly LinkRow[];
  readonly changes: readonly ChangeRow[];
}

const LAST: Turn = { by: Number.POSITIVE_INFINITY, depth: Number.POSITIVE_INFINITY };

/** The last turn that belongs to the account. */
function lastTurn({ asof }: Perspective, { all }: Sayings): Turn {
  if (asof === undefined) return LAST;
  if ('at' in asof) return { by: asof.at, depth: Number.POSITIVE_INFINITY };
  return all.find(({ claim }) => claim.id === asof.claim) ?? LAST;
}

/** Tells a package that has been checked from where an account looks at it. The rules are in SPEC.md. */
export function tell(source: DataPackage, perspective: Perspective, zone: Zone): Told {
  const { tables } = source;
  const sayings = sayingsOf(tables, zone);
  const last = lastTurn(perspective, sayings);
  const isSaid = (turn: Turn) => inTurn(turn, last) <= 0;
  const isReplay = perspective.asof !== undefined;
  const zoneOfEvent = eventZones(tables.places, zone);
  const family =
    perspective.speaker === undefined ? new Set<string>() : familyOf(tables.actors, perspective.speaker);
  const isSpeaker = (id: string) => family.has(id);

  const events = tables.events.filter(({ id }) => isSaid(sayings.reported.get(id)!));
  const ids = new Set(events.map(({ id }) => id));
  const said = sayings.all.filter(isSaid);
  const known = groupBy(said, ({ claim }) => claim.event);
  const rows = tables.roles.filter(({ event }) => ids.has(event));
  const stoodRoles = isReplay ? replayedRoles(rows, sayings.all, said, tables.actors) : rows;
  const origins = new Map(tables.sources.map((one) => [one.id, originOf(one)]));
  const rolesOf = groupBy(rows, ({ event }) => event);

  function told(row: EventRow): ToldEvent {
    const ever = sayings.byEvent.get(row.id) ?? [];
    const dated = ever.filter(({ basis }) => basis !== 'undated');
    const now = known.get(row.id) ?? [];
    const preferred = now.filter(({ claim }) => isSpeaker(claim.speaker));
    const stoodCells = isReplay ? replayedCells(row, dated, now, zone) : row;
    const cells = preferred.length > 0 ? preferredCells(stoodCells, preferred, zone) : stoodCells;
    // The rows cite what was read in the end; at an earlier moment only the sources of claims count.
    const cited = isReplay ? [] : [row, ...(rolesOf.get(row.id) ?? [])];
    const pages = [...cited, ...now.map(({ claim }) => claim)].map((one) => origins.get(one.source));
    const isComplete = !isReplay || dated.every(isSaid);
    return {
      row: {
        ...cells,
        zone: otherZone(zoneOfEvent(row), zone),
        summary: isComplete ? cells.summary : '',
        part_of: ids.has(cells.part_of ?? '') ? cells.part_of : undefined,
      },
      figures: figuresOf(row, ever, now, isSpeaker),
      origins: Math.max(1, new Set(pages).size),
    };
  }

  return {
    events: events.map(told),
    roles: preferredRoles(stoodRoles, said, tables.actors, isSpeaker),
    sayings: known,
    links: tables.links.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    changes: tables.changes.filter(
      ({ date, event }) =>
        ids.has(event) && isSaid({ by: whenOfCells(date, undefined, zone)?.endLatest ?? 0, depth: 0 }),
    ),
  };
}
