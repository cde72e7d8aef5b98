import { useEffect, useRef } from 'react';
import type { Signal } from '../../../base/signal.ts';
import type { LaneKey } from '../../../core/store/query.ts';
import { DAY, length, type Span } from '../../../core/time/span.ts';
import type { LaneForm } from '../../../core/view/lane-form.ts';

/** A longer span is no day to be read in order; it has its lanes, ms. */
const LONGEST_DAY = 4 * DAY;

interface OrderForm {
  /** Shows a span in known order. */
  enter(span: Span): void;
  /** Brings the lanes back that were there before. */
  leave(): void;
}

/**
 * Keeps "in order" to short spans: it goes to `day` when it is chosen over a long one, and gives way to the lanes of before
 * when the span grows long again.
 */
export function useOrderForm(
  lanes: LaneForm,
  onLanes: (next: LaneForm) => void,
  span: Signal<Span>,
  goTo: (span: Span) => void,
  day: () => Span,
): OrderForm {
  const before = useRef<LaneKey>('category');
  const latest = useRef({ onLanes, goTo, day });
  useEffect(function keepLatest() {
    latest.current = { onLanes, goTo, day };
    if (lanes !== 'order') before.current = lanes;
  });

  useEffect(
    function leaveWithTheDay() {
      if (lanes !== 'order') return;
      let isShort = length(span.get()) <= LONGEST_DAY;
      if (!isShort) latest.current.goTo(latest.current.day());
      return span.subscribe(() => {
        const isLong = length(span.get()) > LONGEST_DAY;
        if (!isLong) isShort = true;
        else if (isShort) latest.current.onLanes(before.current);
      });
    },
    [lanes, span],
  );

  return {
    enter(to) {
      if (lanes !== 'order') onLanes('order');
      goTo(to);
    },
    leave() {
      if (lanes === 'order') onLanes(before.current);
    },
  };
}
