import { parseEdtf } from '../edtf/edtf.ts';
import { takesClock } from '../edtf/when-of.ts';
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
type CellName = (typeof CELLS)[number];

function giving(sayings: readonly Saying[], field: CellName): readonly (string | undefined)[] {
  return sayings
    .filter(({ claim }) => claim.field === field && asserts(claim))
    .map(({ claim }) => claim.value);
}

/** Other cells of an event. A time of day stands with a day only, and with the event's own day or as somebody gives it. */
function withCells(
  event: EventRow,
  sayings: readonly Saying[],
  cellOf: (field: CellName) => string | undefined,
  zone: Zone,
): EventRow {
  const told = { ...event, ...Object.fromEntries(CELLS.map((field) => [field, cellOf(field)])) } as EventRow;
  const date = parseEdtf(told.date, zone);
  const isDay = date.ok && takesClock(date.value);
  const isTold = told.date === event.date || giving(sayings, 'time').length > 0;
  return isDay && isTold ? told : { ...told, time: undefined };
}

/**
 * The cells of an event as they stood after some sayings: the table's own value as soon as somebody has said so, or where
 * nobody ever gives one; before that the last value that was given, and for date and status, which are always there, the
 * own one.
 */
export function replayedCells(
  event: EventRow,
  all: readonly Saying[],
  known: readonly Saying[],
  zone: Zone,
): EventRow {
  const cellOf = (field: CellName) => {
    const own = event[field];
    const now = giving(known, field);
    if (giving(all, field).length === 0 || now.includes(own)) return own;
    return now.at(-1) ?? (field === 'date' || field === 'status' ? own : undefined);
  };
  return withCells(event, known, cellOf, zone);
}

/** The cells of an event with what the preferred speaker says last in place of what others say. */
export function preferredCells(event: EventRow, preferred: readonly Saying[], zone: Zone): EventRow {
  return withCells(event, preferred, (field) => giving(preferred, field).at(-1) ?? event[field], zone);
}
