import type { When } from '../../../core/edtf/when.ts';
import type { Status } from '../../../core/model/vocabulary.ts';
import type { TimeScale } from './time-scale.ts';

/** Half the width of a sign, px. */
export const SIGN = 6;
/**
 * What is known to less than this many px is drawn as a sign alone: the sign covers all of the stretch, so it points to no
 * part of it.
 */
const SHARP = 2 * SIGN;
/** How far an end that nobody has reported fades out, px. */
const OPEN_FADE = 48;

/** Why an event is hatched: what it speaks of has not happened, or had not when it was announced. */
export type Hatch = Extract<Status, 'announced' | 'threatened' | 'expected'>;

interface Stretch {
  /** From the earliest to the latest pixel it may cover. */
  readonly x0: number;
  readonly x1: number;
  /** It surely covers solid0 to solid1; the rest fades. Meaningless for signs. */
  readonly solid0: number;
  readonly solid1: number;
  /** No beginning (end) is known, so that x0 (x1) is only where it has faded. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly hatch: Hatch | undefined;
}

/** What an event looks like on the axis, px: an instant, once somewhere in here, or something that lasted. */
export type Shape =
  | (Stretch & { readonly kind: 'sign'; readonly anchor: number })
  | (Stretch & { readonly kind: 'band' | 'bar' });

function hatchOf(status: Status): Hatch | undefined {
  return status === 'occurred' || status === 'ongoing' ? undefined : status;
}

/** A sign alone, in the middle of x0 to x1. What was announced was announced there, so that sign is not hatched. */
function signShape(x0: number, x1: number, hatch: Hatch | undefined): Shape {
  const anchor = (x0 + x1) / 2;
  const edges = { x0: anchor - SIGN, x1: anchor + SIGN, solid0: anchor, solid1: anchor };
  const rest = { openStart: false, openEnd: false, hatch: hatch === 'announced' ? undefined : hatch };
  return { kind: 'sign', ...edges, ...rest, anchor };
}

/** Once, somewhere in a stretch; where one end is open the strength lies at the other. */
function momentShape(when: When, scale: TimeScale, hatch: Hatch | undefined): Shape {
  const { openStart, openEnd } = when;
  const x0 = openStart ? scale.x(when.endLatest) - OPEN_FADE * 2 : scale.x(when.startEarliest);
  const x1 = openEnd ? scale.x(when.startEarliest) + OPEN_FADE * 2 : scale.x(when.endLatest);
  if (x1 - x0 <= SHARP) return signShape(x0, x1, hatch);
  const band = { kind: 'band', x0, x1, openStart, openEnd, hatch } as const;
  if (openStart) return { ...band, solid0: x1, solid1: x1 };
  if (openEnd) return { ...band, solid0: x0, solid1: x0 };
  const edge = (x1 - x0) * 0.35;
  return { ...band, solid0: x0 + edge, solid1: x1 - edge };
}

/** From somewhere to somewhere; solid where it surely went on. */
function stretchShape(when: When, scale: TimeScale, hatch: Hatch | undefined, known: number): Shape {
  const { openStart, openEnd } = when;
  const firm = openEnd ? scale.x(Math.max(known, when.startLatest)) : scale.x(when.endEarliest);
  const x0 = openStart ? scale.x(when.startLatest) - OPEN_FADE : scale.x(when.startEarliest);
  const x1 = openEnd ? firm + OPEN_FADE : scale.x(when.endLatest);
  if (x1 - x0 <= SHARP) return signShape(x0, x1, hatch);
  const begun = scale.x(when.startLatest);
  const middle = (begun + firm) / 2;
  const [solid0, solid1] = begun <= firm ? [begun, firm] : [middle, middle];
  return { kind: 'bar', x0, x1, solid0, solid1, openStart, openEnd, hatch };
}

/**
 * The shape of a time on the scale. An end that is open fades out after `known`, the last instant (ms) for which the
 * source could speak.
 */
export function shapeOf(when: When, status: Status, scale: TimeScale, known: number): Shape {
  const hatch = hatchOf(status);
  return when.lasting ? stretchShape(when, scale, hatch, known) : momentShape(when, scale, hatch);
}
