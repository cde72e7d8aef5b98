import { own } from '../base/own.ts';

/** Least and most part of the whole, in percent, that the first of two panes may take. */
export interface ShareLimits {
  readonly min: number;
  readonly max: number;
}

const STEP = 2;
const LEAP = 10;

/** The part (percent) after a key on the splitter, or undefined for keys that do not move it; `forward` grows it. */
export function shareAfterKey(
  key: string,
  share: number,
  { min, max }: ShareLimits,
  forward: string,
  back: string,
): number | undefined {
  const moves: Readonly<Record<string, number>> = {
    [forward]: share + STEP,
    [back]: share - STEP,
    PageDown: share + LEAP,
    PageUp: share - LEAP,
    Home: min,
    End: max,
  };
  const next = own(moves, key);
  return next === undefined ? undefined : clampShare(next, { min, max });
}

export function clampShare(share: number, { min, max }: ShareLimits): number {
  return Math.min(max, Math.max(min, share));
}
