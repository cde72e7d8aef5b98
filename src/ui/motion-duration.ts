const DURATION = 220;

let calm: MediaQueryList | undefined;

/** Milliseconds that motions may take; 0 when the reader asked for less motion. */
export function motionDuration(): number {
  calm ??= matchMedia('(prefers-reduced-motion: reduce)');
  return calm.matches ? 0 : DURATION;
}
