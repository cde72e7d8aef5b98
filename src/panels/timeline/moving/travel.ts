import type { Signal } from '../../../base/signal.ts';
import { between, length, type Span } from '../../../core/time/span.ts';

const DURATION = 220;

let calm: MediaQueryList | undefined;

/** Milliseconds that motions may take; 0 when the reader asked for less motion. */
export function motionDuration(): number {
  calm ??= matchMedia('(prefers-reduced-motion: reduce)');
  return calm.matches ? 0 : DURATION;
}

/** Moves the visible span over a fifth of a second, as long as nobody else sets it. */
export interface Traveller {
  go(to: Span): void;
  stop(): void;
}

export function traveller(span: Signal<Span>, duration: () => number = motionDuration): Traveller {
  let frame = 0;
  const stop = () => cancelAnimationFrame(frame);
  return {
    stop,
    go(to) {
      stop();
      const lasts = duration();
      if (lasts === 0) {
        span.set(to);
        return;
      }
      const from = span.get();
      const began = performance.now();
      let mine = from;
      const step = (now: number) => {
        if (span.get() !== mine) return;
        const t = Math.min(1, Math.max(0, (now - began) / lasts));
        span.set(t === 1 ? to : between(from, to, 1 - (1 - t) ** 3));
        mine = span.get();
        if (t < 1) frame = requestAnimationFrame(step);
      };
      frame = requestAnimationFrame(step);
    },
  };
}

/** The nearest span of the same length that holds from..to with some air, or the same span when it already does. */
export function revealing(span: Span, from: number, to: number): Span {
  const size = length(span);
  if (from >= span.from && to <= span.to) return span;
  if (from < span.to && to > span.from && to - from > size) return span;
  const middle = (from + Math.min(to, from + size)) / 2;
  return { from: middle - size / 2, to: middle + size / 2 };
}
