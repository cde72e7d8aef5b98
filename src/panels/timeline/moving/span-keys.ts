import type { When } from '../../../core/edtf/when.ts';
import { moved, type Span, zoomed } from '../../../core/time/span.ts';
import type { AxisDirection } from '../../../core/view/axis-direction.ts';
import { fitting, zoomCentre } from './focus-moment.ts';

const ZOOM_STEP = 1.6;
const PAN_SHARE = 0.2;

/** Where keys and buttons can lead. */
interface Places {
  readonly axis: AxisDirection;
  /** The extent of the data. */
  readonly ends: Span;
  /** The instant (ms) that keeps its place when zooming. */
  readonly around: number;
  /** The stretch of the selected event with air round it. */
  readonly fit: Span | undefined;
}

const zoomIn = (span: Span, { around }: Places) => zoomed(span, 1 / ZOOM_STEP, around);
const zoomOut = (span: Span, { around }: Places) => zoomed(span, ZOOM_STEP, around);
const panned = (span: Span, later: 1 | -1) => moved(span, later * PAN_SHARE * (span.to - span.from));
const fit = (span: Span, places: Places) => places.fit ?? span;

/** The keys of the timeline and what they do to the span. */
export const TIMELINE_KEYS: Readonly<Record<string, (span: Span, places: Places) => Span>> = {
  '+': zoomIn,
  '=': zoomIn,
  '-': zoomOut,
  f: fit,
  F: fit,
  ArrowLeft: (span, { axis }) => panned(span, axis === 'ltr' ? -1 : 1),
  ArrowRight: (span, { axis }) => panned(span, axis === 'ltr' ? 1 : -1),
  Home: (span, { ends }) => moved(span, ends.from - span.from),
  End: (span, { ends }) => moved(span, ends.to - span.to),
};

/** Where keys and buttons lead from a span, when `selected` is when the selected event happened. */
export function placesFor(span: Span, ends: Span, selected: When | undefined, axis: AxisDirection): Places {
  return { axis, ends, around: zoomCentre(span, selected), fit: selected && fitting(selected) };
}
