import { scaleLinear } from 'd3';
import { length, type Span } from '../../core/time/span.ts';

/** Maps instants (ms) to pixels of a pane and back. */
export interface TimeScale {
  readonly span: Span;
  /** Pixels where the plot begins and ends. */
  readonly left: number;
  readonly right: number;
  /** Pixel of an instant; far instants and the infinities stay within a pane's width outside the plot. */
  x(instant: number): number;
  /** Instant (ms) at a pixel. */
  instant(x: number): number;
  readonly msPerPx: number;
}

/** The linear scale that spreads `span` over the pixels from `left` to `right`. */
export function timeScale(span: Span, left: number, right: number): TimeScale {
  const scale = scaleLinear([span.from, span.to], [left, right]);
  const size = length(span);
  const [first, last] = [span.from - size, span.to + size];
  return {
    span,
    left,
    right,
    x: (instant) => scale(Math.min(last, Math.max(first, instant))),
    instant: (x) => scale.invert(x),
    msPerPx: size / (right - left),
  };
}
