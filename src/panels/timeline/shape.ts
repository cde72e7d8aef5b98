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

/** A sign alone, in the middle of x0 to x1. */
function signShape(x0: number, x1: number, hatched: boolean): Shape {
  const anchor = (x0 + x1) / 2;
  const edges = { x0: anchor - SIGN, x1: anchor + SIGN, solid0: anchor, solid1: anchor };
  return { kind: 'sign', ...edges, anchor, hatched };
}

/** Once, somewhere in a stretch; where one end is open the strength lies at the other. */
function momentShape(when: When, scale: TimeScale, hatched: boolean): Shape {
  const x0 = when.openStart ? scale.x(when.endLatest) - OPEN_FADE * 2 : scale.x(when.startEarliest);
  const x1 = when.openEnd ? scale.x(when.startEarliest) + OPEN_FADE * 2 : scale.x(when.endLatest);
  if (x1 - x0 <= SHARP) return signShape(x0, x1, hatched);
  const band = { kind: 'band', x0, x1, hatched } as const;
  if (when.openStart) return { ...band, solid0: x1, solid1: x1, anchor: x1 - SIGN * 2 };
  if (when.openEnd) return { ...band, solid0: x0, solid1: x0, anchor: x0 + SIGN * 2 };
  const edge = (x1 - x0) * 0.35;
  return { ...band, solid0: x0 + edge, solid1: x1 - edge, anchor: (x0 + x1) / 2 };
}

/** From somewhere to somewhere; solid where it surely went on. */
function stretchShape(when: When, scale: TimeScale, hatched: boolean, known: number): Shape {
  const firm = when.openEnd ? scale.x(Math.max(known, when.startLatest)) : scale.x(when.endEarliest);
  const x0 = when.openStart ? scale.x(when.startLatest) - OPEN_FADE : scale.x(when.startEarliest);
  const x1 = when.openEnd ? firm + OPEN_FADE : scale.x(when.endLatest);
  if (x1 - x0 <= SHARP && !hatched) return signShape(x0, x1, hatched);
  const begun = scale.x(when.startLatest);
  const middle = (begun + firm) / 2;
  const [solid0, solid1] = begun <= firm ? [begun, firm] : [middle, middle];
  return { kind: 'bar', x0, x1: Math.max(x1, x0 + 4), solid0, solid1, anchor: (x0 + x1) / 2, hatched };
}

/**
 * The shape of a time on the scale. An end that is open fades out after `known`, the last instant (ms) for which the
 * source could speak.
 */
export function shapeOf(when: When, status: Status, scale: TimeScale, known: number): Shape {
  const hatched = isExpected(status);
  return when.lasting ? stretchShape(when, scale, hatched, known) : momentShape(when, scale, hatched);
}
