import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import { floorTo, offsetBy } from '../../../core/time/calendar.ts';
import { HOUR, type Span } from '../../../core/time/span.ts';
import type { Zone } from '../../../core/time/zone.ts';

export type NamedSpan = 'night' | 'month' | 'year' | 'everything';

/**
 * The spans that have a button: the night (from noon to noon), the month and the twelve months up to the end of that
 * month round the moment `at` (ms), and the whole extent.
 */
export function namedSpans(at: number, extent: Span, zone: Zone): Readonly<Record<NamedSpan, Span>> {
  const noon = zone.toInstant(zone.toLocal(floorTo(at, 'day', 1, zone)) + 12 * HOUR);
  const from = at >= noon ? noon : offsetBy(noon, 'day', -1, zone);
  const month = floorTo(at, 'month', 1, zone);
  const monthEnd = offsetBy(month, 'month', 1, zone);
  return {
    night: { from, to: offsetBy(from, 'day', 1, zone) },
    month: { from: month, to: monthEnd },
    year: { from: offsetBy(monthEnd, 'month', -12, zone), to: monthEnd },
    everything: extent,
  };
}

/** The moment (ms) of the event that the set leads with, where it has a known start. */
export function leadMoment({ lead }: Pick<Catalogue, 'lead'>): number | undefined {
  const start = lead?.when.startEarliest;
  return Number.isFinite(start) ? start : undefined;
}
