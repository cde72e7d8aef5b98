import type { Span } from '../../../core/time/span.ts';
import { type Ticks, ticks } from '../../../core/time/ticks.ts';
import type { Zone } from '../../../core/time/zone.ts';
import { contextLabel, tickLabel } from '../../../i18n/dates.ts';
import type { Measure } from '../../../ui/pen/text-widths.ts';
import { AXIS_FONT, DAY_FONT } from './fonts.ts';
import type { Extent } from './pack.ts';
import type { TimeScale } from './time-scale.ts';

const MIN_TICK_PX = 62;
/** Half the width of the wedge that marks a day too narrow to be marked from end to end, px. */
export const WEDGE = 5;

/** A text and the pixel of its left edge, or of its middle where it stands under a tick. */
interface AxisText {
  readonly x: number;
  readonly text: string;
}

/** The article's own day: a stretch of the axis, or a wedge in its middle. */
interface AxisDay extends Extent {
  readonly isWedge: boolean;
  /** Set where there is room for the word. */
  readonly label: AxisText | undefined;
}

/** All that the axis shows, px. */
export interface PlacedAxis {
  /** The hairlines of all ticks. */
  readonly grid: readonly number[];
  readonly labels: readonly AxisText[];
  /** The stretches (day, month, year) that the ticks belong to. */
  readonly context: readonly AxisText[];
  readonly day: AxisDay | undefined;
}

/** The middle of the pixel that holds x. */
function crisp(x: number): number {
  return Math.round(x) + 0.5;
}

function contextOf(scale: TimeScale, { context }: Ticks, zone: Zone, measure: Measure) {
  if (!context) return [];
  const starts = context.instants.map((instant) => Math.max(scale.left, scale.x(instant)));
  return starts.flatMap((start, i) => {
    const text = contextLabel(context.instants[i], context.unit, zone);
    const x = start + 4;
    const end = x + measure(AXIS_FONT, text);
    return end > (starts[i + 1] ?? scale.right) && starts.length > 1 ? [] : [{ x, text, end }];
  });
}

/** The day of the article where it is in view; its word stands where it meets none of what is `taken`. */
function dayOf(
  scale: TimeScale,
  day: Span,
  label: string,
  taken: readonly Extent[],
  measure: Measure,
): AxisDay | undefined {
  const x0 = Math.max(scale.left, scale.x(day.from));
  const x1 = Math.min(scale.right, scale.x(day.to));
  if (x1 <= x0) return undefined;
  const width = measure(DAY_FONT, label);
  const places = [(x0 + x1 - width) / 2, x1 - width - 8, x0 + 4, x0 - width - 4, x1 + 4];
  const free = places.find(
    (from) =>
      from >= scale.left &&
      from + width <= scale.right &&
      taken.every((other) => from > other.x1 + 8 || from + width < other.x0 - 8),
  );
  const isWedge = scale.x(day.to) - scale.x(day.from) <= WEDGE * 2;
  return { x0, x1, isWedge, label: free === undefined ? undefined : { x: free, text: label } };
}

/** Places the ticks with their labels, above them the stretches they belong to, and the article's day. */
export function placeAxis(
  scale: TimeScale,
  zone: Zone,
  document: { readonly day: Span; readonly label: string } | undefined,
  measure: Measure,
): PlacedAxis {
  const shown = ticks(scale.span, zone, scale.right - scale.left, MIN_TICK_PX);
  const grid = shown.instants.map((instant) => crisp(scale.x(instant)));
  const labels = shown.instants.flatMap((instant, i) => {
    const text = tickLabel(instant, shown.unit, zone);
    const half = measure(AXIS_FONT, text) / 2;
    return grid[i] - half < 2 || grid[i] + half > scale.right + 2 ? [] : [{ x: grid[i], text }];
  });
  const context = contextOf(scale, shown, zone, measure);
  const taken = context.map(({ x, end }) => ({ x0: x, x1: end }));
  const day = document && dayOf(scale, document.day, document.label, taken, measure);
  return { grid, labels, context, day };
}
