import type { When } from '../../../core/edtf/when.ts';
import { moved, type Span, zoomed } from '../../../core/time/span.ts';
import { fitting, zoomCentre } from './focus-moment.ts';

const ZOOM_STEP = 1.6;
const PAN_SHARE = 0.2;

/** Where keys and buttons can lead. */
interface Places {
  /** The extent of the data. */
  readonly ends: Span;
  /** The instant (ms) that keeps its place when zooming. */
  readonly around: number;
  /** The stretch of the selected event with air round it. */
  readonly fit: Span | undefined;
}

const zoomIn = (span: Span, { around }: Places) => zoomed(span, 1 / ZOOM_STEP, around);
const zoomOut = (span: Span, { around }: Places) => zoomed(span, ZOOM_STEP, around);
const fit = (span: Span, places: Places) => places.fit ?? span;

/** The keys of the timeline and what they do to the span. */
export const TIMELINE_KEYS: Readonly<Record<string, (span: Span, places: Places) => Span>> = {
  '+': zoomIn,
  '=': zoomIn,
  '-': zoomOut,
  f: fit,
  F: fit,
  ArrowLeft: (span) => moved(span, -PAN_SHARE * (span.to - span.from)),
  ArrowRight: (span) => moved(span, PAN_SHARE * (span.to - span.from)),
  Home: (span, { ends }) => moved(span, ends.from - span.from),
  End: (span, { ends }) => moved(span, ends.to - span.to),
};

/** Where keys and buttons lead from a span, when `selected` is when the selected event happened. */
export function placesFor(span: Span, ends: Span, selected: When | undefined): Places {
  return { ends, around: zoomCentre(span, selected), fit: selected && fitting(selected) };
}
