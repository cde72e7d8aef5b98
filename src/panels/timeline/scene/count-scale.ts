import { orAbout } from '../../../i18n/or-about.ts';
import { t } from '../../../i18n/t.ts';

/** A lane of so many px whose counts per pixel column are drawn where it has any. */
interface CountedLane {
  readonly counts: Uint32Array | undefined;
  readonly height: number;
}

/** The one scale of all lanes that show counts, so that a taller bar means more in any of them. */
export interface CountScale {
  /** The count that the axis names, at or above the largest. */
  readonly ceiling: number;
  /** Px per event. */
  readonly step: number;
  /** Whether the counts are estimates. */
  readonly isEstimate?: boolean;
}

/** Room that bars leave at the top and bottom of their lane, px: for the axis value. */
const TOP = 22;
/** Room under the bars, px. */
export const BELOW_COUNTS = 4;

/** The steps of a power of ten at which the scale ends, so that it rarely changes. */
const STEPS = [1, 2, 3, 4, 5, 6, 8, 10];

/** The least of a few round numbers that holds the peak. */
export function niceCeiling(peak: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, peak)));
  return power * (STEPS.find((step) => step * power >= peak) ?? 10);
}

/** The largest of some counts, 0 where there are none. */
export function peakOf(counts: Uint32Array): number {
  let peak = 0;
  for (const count of counts) if (count > peak) peak = count;
  return peak;
}

/** The scale of the lanes that show counts, by the largest count and the lowest of these lanes; undefined without any. */
export function countScale(lanes: readonly CountedLane[], isEstimate = false): CountScale | undefined {
  let peak = 0;
  let height = Number.POSITIVE_INFINITY;
  for (const lane of lanes) {
    if (!lane.counts) continue;
    peak = Math.max(peak, peakOf(lane.counts));
    height = Math.min(height, lane.height);
  }
  if (peak === 0) return undefined;
  const ceiling = niceCeiling(peak);
  return { ceiling, step: Math.max(0, height - TOP) / ceiling, ...(isEstimate && { isEstimate }) };
}

/** What is written at the top of the scale. */
export function countLabel({ ceiling, isEstimate }: CountScale): string {
  return orAbout(t('timeline.countAxis', { n: ceiling }), isEstimate);
}

/** Where the scale of a lane ends, px from the top of the lanes. */
export function scaleTop(
  { top, height }: { readonly top: number; readonly height: number },
  { ceiling, step }: CountScale,
): number {
  return Math.round(top + height - BELOW_COUNTS - ceiling * step) + 0.5;
}
