import type { EventItem } from '../../../core/dataset/event-item.ts';
import type { OrderedItem } from '../../../core/store/query.ts';
import type { Span } from '../../../core/time/span.ts';

/** Where a bar lies in its row, in shares of the row's width: 0 at the span's start and 1 at its end. */
export interface OrderBar {
  readonly from: number;
  readonly to: number;
  /** Rising: it fades in from the first to the second, and out from the third to the last; they may lie outside the row. */
  readonly fade: readonly [number, number, number, number];
  /** It may begin before the span, or go on after it. */
  readonly isCut: { readonly start: boolean; readonly end: boolean };
}

/** What is farther off than this many widths of the row is not told apart. */
const FAR = 1000;

function within(share: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, share));
}

/**
 * The hours of a row as a bar: over all the time in which the event may have been going on. What is known to come before
 * the event of the day fades out over its hours, what comes after it fades in; what lasted fades where its ends are not known.
 */
export function barOf({ item, group }: OrderedItem, span: Span, own: EventItem | undefined): OrderBar {
  const { startEarliest, startLatest, endEarliest, endLatest, lasting } = item.when;
  const share = (instant: number) => within((instant - span.from) / (span.to - span.from), -FAR, FAR);
  const [first, last] = [share(startEarliest), share(endLatest)];
  const isAfter = !lasting && own !== undefined && group === 'after';
  const isBefore = !lasting && own !== undefined && group === 'before';
  const began = lasting ? share(startLatest) : isAfter ? share(own.when.startLatest) : first;
  const over = lasting ? share(endEarliest) : isBefore ? share(own.when.startEarliest) : last;
  const full0 = within(Math.min(began, over), first, last);
  return {
    from: within(first, 0, 1),
    to: within(last, 0, 1),
    fade: [first, full0, within(Math.max(full0, over), first, last), last],
    isCut: { start: startEarliest < span.from, end: endLatest > span.to },
  };
}
