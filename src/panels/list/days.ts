import type { EventPage } from '../../core/store/query.ts';
import type { Zone } from '../../core/time/zone.ts';
import { dayHeading } from './day-heading.ts';

/** Rows from `first` up to, without, `end` that stand below one heading. */
export interface Day {
  readonly title: string;
  readonly first: number;
  readonly end: number;
}

/** Divides a list by date, read from its beginning, into days. Parts stay with their whole, which they are read behind. */
export function daysOf({ items, indents }: Pick<EventPage, 'items' | 'indents'>, zone: Zone): readonly Day[] {
  const days: Day[] = [];
  items.forEach((item, row) => {
    const open = days.at(-1);
    const title = open && indents && indents[row] > 0 ? open.title : dayHeading(item, zone);
    if (open?.title === title) days[days.length - 1] = { ...open, end: row + 1 };
    else days.push({ title, first: row, end: row + 1 });
  });
  return days;
}

/**
 * Days in slots, all of one height: a heading takes one and a row two, so that headings are half as high as rows and a list
 * with headings is laid out, and scrolled, as one without.
 */
export interface DaySlots {
  readonly total: number;
  /** The slot of a day's heading, and the first of the two of a row. */
  ofHeading(day: number): number;
  ofRow(row: number): number;
  /** The row that stands in a slot, or below the heading in it. */
  rowAt(slot: number): number;
}

export function daySlots(days: readonly Day[]): DaySlots {
  const dayOf = (holds: (day: Day, at: number) => boolean) => Math.max(0, days.findLastIndex(holds));
  const ofHeading = (day: number) => 2 * days[day].first + day;
  return {
    total: days.length === 0 ? 0 : 2 * days[days.length - 1].end + days.length,
    ofHeading,
    ofRow: (row) => 2 * row + 1 + dayOf(({ first }) => first <= row),
    rowAt(slot) {
      const day = dayOf((_, at) => ofHeading(at) <= slot);
      return days[day].first + Math.max(0, Math.floor((slot - ofHeading(day) - 1) / 2));
    },
  };
}
