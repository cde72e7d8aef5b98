import type { When } from '../../../core/edtf/when.ts';
import { length, type Span } from '../../../core/time/span.ts';

/** Takes the visible span somewhere with a short animation. */
export interface Traveller {
  go(to: Span): void;
  stop(): void;
}

/** The nearest span of the same length that holds from..to with some air, or the same span when it already does. */
export function revealing(span: Span, from: number, to: number): Span {
  const size = length(span);
  if (from >= span.from && to <= span.to) return span;
  if (from < span.to && to > span.from && to - from > size) return span;
  const middle = (from + Math.min(to, from + size)) / 2;
  return { from: middle - size / 2, to: middle + size / 2 };
}

/** The nearest span of the same length that shows an event, as far as its time is known. */
export function revealingEvent(span: Span, { startEarliest, startLatest, endLatest }: When): Span {
  const from = Number.isFinite(startEarliest) ? startEarliest : startLatest;
  return revealing(span, from, Number.isFinite(endLatest) ? endLatest : from);
}
