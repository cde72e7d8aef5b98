import type { Signal } from '../../base/signal.ts';
import { between, type Span } from '../../core/time/span.ts';
import { motionDuration } from '../../ui/motion-duration.ts';

/** Moves the visible span over a fifth of a second, as long as nobody else sets it. */
export interface Journey {
  go(to: Span): void;
  stop(): void;
}

export function journey(span: Signal<Span>, duration: () => number = motionDuration): Journey {
  let frame: number | undefined;
  const stop = () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = undefined;
  };
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
