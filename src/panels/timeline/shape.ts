import type { When } from '../../core/edtf/when.ts';
import type { Status } from '../../core/model/vocabulary.ts';
import type { TimeScale } from './scale.ts';

/** Half the width of a sign, px. */
export const SIGN = 6;
/** A momentary event known to less than this many px is drawn as a sign alone. */
const SHARP = 16;
/** How far an end that nobody has reported fades out, px. */
const OPEN_FADE = 48;

/** What an event looks like on the axis; pixels. */
export interface Shape {
  /** `sign`: an instant; `band`: once, somewhere in here; `bar`: lasted. */
  readonly kind: 'sign' | 'band' | 'bar';
  /** From the earliest to the latest pixel it may cover. */
  readonly x0: number;
  readonly x1: number;
  /** It surely covers solid0 to solid1; the rest fades. Meaningless for signs. */
  readonly solid0: number;
  readonly solid1: number;
  /** Where the sign stands and lines begin. */
  readonly anchor: number;
  readonly hatched: boolean;
}

/** Whether the status speaks of something that has not happened. */
function isExpected(status: Status): boolean {
  return status === 'expected' || status === 'threatened';
}

/**
 * The shape of a time on the scale. An end that is open fades out after `known`, the last instant (ms) for which the
 * source could speak.
 */
export function shapeOf(when: When, status: Status, scale: TimeScale, known: number): Shape {
  const hatched = isExpected(status);
  if (!when.lasting) {
    const x0 = when.openStart ? scale.x(when.endLatest) - OPEN_FADE * 2 : scale.x(when.startEarliest);
    const x1 = when.openEnd ? scale.x(when.startEarliest) + OPEN_FADE * 2 : scale.x(when.endLatest);
    const anchor = (x0 + x1) / 2;
    if (x1 - x0 <= SHARP)
      return {
        kind: 'sign',
        x0: anchor - SIGN,
        x1: anchor + SIGN,
        solid0: anchor,
        solid1: anchor,
        anchor,
        hatched,
      };
    const edge = (x1 - x0) * 0.35;
    if (when.openStart)
      return { kind: 'band', x0, x1, solid0: x1, solid1: x1, anchor: x1 - SIGN * 2, hatched };
    if (when.openEnd) return { kind: 'band', x0, x1, solid0: x0, solid1: x0, anchor: x0 + SIGN * 2, hatched };
    return { kind: 'band', x0, x1, solid0: x0 + edge, solid1: x1 - edge, anchor, hatched };
  }
  const firm = when.openEnd ? scale.x(Math.max(known, when.startLatest)) : scale.x(when.endEarliest);
  const x0 = when.openStart ? scale.x(when.startLatest) - OPEN_FADE : scale.x(when.startEarliest);
  const x1 = when.openEnd ? firm + OPEN_FADE : scale.x(when.endLatest);
  if (x1 - x0 <= SHARP && !hatched) {
    const anchor = (x0 + x1) / 2;
    return {
      kind: 'sign',
      x0: anchor - SIGN,
      x1: anchor + SIGN,
      solid0: anchor,
      solid1: anchor,
      anchor,
      hatched,
    };
  }
  const solid0 = scale.x(when.startLatest);
  const solid1 = firm;
  if (solid0 <= solid1)
    return { kind: 'bar', x0, x1: Math.max(x1, x0 + 4), solid0, solid1, anchor: (x0 + x1) / 2, hatched };
  const middle = (solid0 + solid1) / 2;
  return { kind: 'bar', x0, x1, solid0: middle, solid1: middle, anchor: (x0 + x1) / 2, hatched };
}
