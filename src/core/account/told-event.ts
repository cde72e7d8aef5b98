import { whenOfCells } from '../edtf/when-of-cells.ts';
import type { EventRow } from '../model/tables.ts';
import type { Zone } from '../time/zone.ts';
import { COUNTED, type Counted } from './claimable.ts';
import { type Count, countOfCells, countOver, parseCount } from './count.ts';
import type { Saying } from './sayings.ts';
import { asserts, versionsOf } from './versions.ts';

export type Figures = Readonly<Partial<Record<Counted, Count>>>;

function ownFigures(event: EventRow): Figures {
  return {
    quantity: countOfCells(event.quantity, event.quantity),
    killed: countOfCells(event.killed_low, event.killed_high),
    wounded: countOfCells(event.wounded_low, event.wounded_high),
  };
}

/** A count that a claim gives; claims that have been checked can be read. */
export function countOf({ claim }: Saying): Count | undefined {
  const count = parseCount(claim.value ?? '');
  return count.ok ? count.value : undefined;
}

/**
 * The figures of an event: over the latest claims of all speakers, or of the preferred ones where they give any; the
 * cells of the table where nobody ever claims one. `known` are the sayings about the event so far, `all` those ever.
 */
export function figuresOf(
  event: EventRow,
  all: readonly Saying[],
  known: readonly Saying[],
  isSpeaker: (id: string) => boolean,
): Figures {
  const own = ownFigures(event);
  const entries = COUNTED.flatMap((field): [Counted, Count][] => {
    const isClaimed = all.some(({ claim }) => claim.field === field && asserts(claim));
    const versions = versionsOf(known, field);
    const preferred = versions.filter(({ speaker }) => isSpeaker(speaker));
    const counts = (preferred.length > 0 ? preferred : versions).flatMap(({ now }) =>
      now.flatMap((saying) => countOf(saying) ?? []),
    );
    const count = isClaimed ? countOver(counts) : own[field];
    return count ? [[field, count]] : [];
  });
  return Object.fromEntries(entries);
}

const CELLS = ['date', 'time', 'effective', 'status', 'place'] as const;

/**
 * The cells of an event as they were told: what a speaker says last where one is preferred; else the table's own value,
 * as soon as somebody has said so, and before that the last value that was claimed.
 */
export function toldCells(
  event: EventRow,
  all: readonly Saying[],
  known: readonly Saying[],
  isSpeaker: (id: string) => boolean,
  zone: Zone,
): EventRow {
  const cells = CELLS.map((field) => {
    const giving = (sayings: readonly Saying[]) =>
      sayings.filter(({ claim }) => claim.field === field && asserts(claim));
    const own = event[field];
    const ever = giving(all);
    const now = giving(known);
    const preferred = now.filter(({ claim }) => isSpeaker(claim.speaker)).at(-1);
    if (preferred) return [field, preferred.claim.value];
    const isOwn = ever.length === 0 || now.some(({ claim }) => claim.value === own);
    return [
      field,
      isOwn ? own : (now.at(-1)?.claim.value ?? (field === 'date' || field === 'status' ? own : undefined)),
    ];
  });
  const told = { ...event, ...Object.fromEntries(cells) } as EventRow;
  return whenOfCells(told.date, told.time, zone) ? told : { ...told, time: undefined };
}
