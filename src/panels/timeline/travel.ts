import { between, length, type Span } from '../../core/time/span.ts';

const DURATION = 220;

let calm: MediaQueryList | undefined;

/** Milliseconds that motions may take; 0 when the reader asked for less motion. */
export function motionDuration(): number {
  calm ??= matchMedia('(prefers-reduced-motion: reduce)');
  return calm.matches ? 0 : DURATION;
}

/** Returns `go(from, to)`, which shows the spans between the two over a fifth of a second, and `stop()`. */
export function traveller(show: (span: Span) => void): { go(from: Span, to: Span): void; stop(): void } {
  let frame = 0;
  const stop = () => cancelAnimationFrame(frame);
  return {
    stop,
    go(from, to) {
      stop();
      const duration = motionDuration();
      if (duration === 0) {
        show(to);
        return;
      }
      const began = performance.now();
      const step = (now: number) => {
        const t = Math.min(1, Math.max(0, (now - began) / duration));
        show(t === 1 ? to : between(from, to, 1 - (1 - t) ** 3));
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
