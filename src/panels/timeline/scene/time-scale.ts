import { mix } from '../../../base/mix.ts';
import { length, type Span } from '../../../core/time/span.ts';

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

/**
 * The linear scale that spreads `span` over the pixels from `left` to `right`; two lines of arithmetic, where d3-scale brings
 * colours and number formats along, 8 kB that nothing here uses.
 */
export function timeScale(span: Span, left: number, right: number): TimeScale {
  const pixelAt = mix(left, right);
  const instantAt = mix(span.from, span.to);
  const size = length(span);
  const [first, last] = [span.from - size, span.to + size];
  return {
    span,
    left,
    right,
    x: (instant) => pixelAt((Math.min(last, Math.max(first, instant)) - span.from) / size),
    instant: (x) => instantAt((x - left) / (right - left)),
    msPerPx: size / (right - left),
  };
}
