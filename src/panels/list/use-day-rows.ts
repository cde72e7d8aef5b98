import type { RefObject } from 'react';
import type { DaySlots } from './days.ts';
import { useVirtualRows, type VirtualRows } from './use-virtual-rows.ts';

interface Options {
  /** The element that scrolls. */
  readonly box: RefObject<HTMLElement | null>;
  readonly slots: DaySlots;
  /** Rows of the list. */
  readonly total: number;
  /** Height of a slot, px. */
  readonly height: number;
}

interface DayRowsInView extends VirtualRows {
  /** The first row that the heading at the top of the window does not hide. */
  readonly reading: number;
  /** Top of a day's heading inside the element that holds the days, px. */
  topOfHeading(day: number): number;
  /** Scrolls until the row stands right below the heading at the top of the window, as far as the list goes. */
  lead(row: number): void;
}

/** The rows of a list with headings that are in view; one heading always stays at the top of the window. */
export function useDayRows({ box, slots, total, height }: Options): DayRowsInView {
  const inSlots = useVirtualRows({ box, total: slots.total, rowHeight: height, header: 0 });
  const { first, end, inView, topOf, reveal } = inSlots;
  const rowAt = (slot: number) => (total === 0 ? 0 : slots.rowAt(slot));
  return {
    ...inSlots,
    first: rowAt(first),
    end: Math.min(total, rowAt(end - 1) + 1),
    reading: rowAt(inView + 1),
    perWindow: Math.max(1, Math.floor((inSlots.perWindow - 1) / 2)),
    topOf: (row) => topOf(slots.ofRow(row)),
    topOfHeading: (day) => topOf(slots.ofHeading(day)),
    // The slot before a row is as high as the heading that would hide it.
    reveal(row) {
      reveal(slots.ofRow(row) - 1);
      reveal(slots.ofRow(row) + 1);
    },
    lead(row) {
      reveal(slots.total - 1);
      reveal(slots.ofRow(row) - 1);
    },
  };
}
