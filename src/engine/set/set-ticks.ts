/** What stands for an instant that is not known, ms: beyond all that dates have, and whole in every tick. */
export const EVER = 9e15;

/** Instants of a set are whole numbers of ticks; a tick is a minute, or less where some are not whole minutes. */
export interface Ticks {
  /** The first tick that is not before an instant. */
  ceil(instant: number): number;
  /** The last tick that is not after it. */
  floor(instant: number): number;
  /** The instant of a tick. */
  instant(tick: number): number;
}

/** `tick` in ms. */
export function ticksOf(tick: number): Ticks {
  const clip = (instant: number) => Math.max(-EVER, Math.min(EVER, instant));
  /** Dividing may round up to a tick that is not reached. */
  const floor = (instant: number) => {
    const at = clip(instant);
    const near = Math.floor(at / tick);
    return near * tick > at ? near - 1 : near;
  };
  return {
    floor,
    ceil: (instant) => -floor(-instant),
    instant: (at) => (Math.abs(at * tick) >= EVER ? Math.sign(at) * Number.POSITIVE_INFINITY : at * tick),
  };
}
