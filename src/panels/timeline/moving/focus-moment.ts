import type { When } from '../../../core/edtf/when.ts';
import { HOUR, length, type Span, WIDEST } from '../../../core/time/span.ts';
import { knownStretch } from '../../../core/view/opening-span.ts';

/** The air on each side of a stretch that is shown on its own, as a share of its length. */
const AIR = 0.25;

/**
 * The instant (ms) that keeps its place when keys and buttons zoom: the middle of what is in view of the selected event, or
 * of the span where nothing of it is.
 */
export function zoomCentre(span: Span, when: When | undefined): number {
  const stretch = when && knownStretch(when);
  const from = Math.max(span.from, stretch?.from ?? span.from);
  const to = Math.min(span.to, stretch?.to ?? span.to);
  return from <= to ? (from + to) / 2 : (span.from + span.to) / 2;
}

/** The span that shows the known stretch of an event with air round it, an hour at least. */
export function fitting(when: When): Span | undefined {
  const stretch = knownStretch(when);
  if (!stretch) return undefined;
  const size = Math.min(WIDEST, Math.max(HOUR, length(stretch) * (1 + 2 * AIR)));
  const middle = (stretch.from + stretch.to) / 2;
  return { from: middle - size / 2, to: middle + size / 2 };
}
