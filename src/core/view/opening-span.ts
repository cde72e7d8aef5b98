import { greatestOf, leastOf } from '../../base/extremes.ts';
import type { When } from '../edtf/when.ts';
import { HOUR, length, type Span } from '../time/span.ts';

/** A stretch shown on its own leaves a quarter of its length free on each side. */
const AIR = 0.25;

/** The stretch in which the event lies as far as it is known, in ms; an open or unknown end is left out. */
export function knownStretch({ startEarliest, startLatest, endEarliest, endLatest }: When): Span | undefined {
  const known = [startEarliest, startLatest, endEarliest, endLatest].filter(Number.isFinite);
  if (known.length === 0) return undefined;
  return { from: leastOf(known), to: greatestOf(known) };
}

/**
 * The span to open on for an event: `home` when it holds all of the known stretch, or else one around the stretch, as
 * long as `home` where that is enough.
 */
export function openingSpan(home: Span, when: When): Span {
  const stretch = knownStretch(when);
  if (!stretch || (stretch.from >= home.from && stretch.to <= home.to)) return home;
  const size = Math.max(length(home), length(stretch) * (1 + 2 * AIR), HOUR);
  const middle = (stretch.from + stretch.to) / 2;
  return { from: middle - size / 2, to: middle + size / 2 };
}
