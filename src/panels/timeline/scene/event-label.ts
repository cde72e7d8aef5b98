import type { Extent } from './pack.ts';
import { type Shape, SIGN } from './shape.ts';

/** Where an event's title stands: in its solid bar, over its soft or hatched one, after or before it, or nowhere. */
export type LabelSide = 'inside' | 'over' | 'after' | 'before' | 'none';

/** A way to put sign and title to a shape, and what they and the shape cover, px. */
export interface LabelChoice extends Extent {
  readonly side: LabelSide;
  /** Left edge of the text. */
  readonly textX: number;
  /** Middle of the sign; undefined where the shape has none. */
  readonly signX: number | undefined;
  /** Where the line to the effective date begins when sign or title stands on it. */
  readonly lineX?: number;
}

/** Clear room between a title and its sign, bar or band, wide enough for the ring of the selected event, px. */
const PAD = 9;
/** Room that a title keeps from the ends of the bar in which it stands, px. */
const INSET = 7;
/** How far the middle of a hollow sign stands from the band whose sign it is, px. */
const ASIDE = 7 + SIGN;
/** Room for the mark of an end that is out of view, px. */
const CUT = 10;

/** A title's way without its title. */
function bare(shape: Shape, signX: number | undefined): LabelChoice {
  const sign = signX ?? shape.x0;
  const half = signX === undefined ? 0 : SIGN;
  return {
    x0: Math.min(shape.x0, sign - half) - 2,
    x1: Math.max(shape.x1, sign + half) + 2,
    side: 'none',
    textX: 0,
    signX,
  };
}

/** The ways with a title after and before what `own` covers, where the plot has room for it. */
function beside(own: LabelChoice, width: number, left: number, right: number): readonly LabelChoice[] {
  const after = Math.max(left, own.x1 - 2) + PAD;
  const before = Math.min(right, own.x0 + 2) - PAD - width;
  return [
    ...(after + width <= right ? [{ ...own, side: 'after', textX: after, x1: after + width } as const] : []),
    ...(before >= left ? [{ ...own, side: 'before', textX: before, x0: before } as const] : []),
  ];
}

/** The hollow sign of a band: before its start, or after its end where the start is out of view or not known. */
function besideBand(shape: Shape, left: number, right: number): number | undefined {
  const [before, after] = [shape.x0 - ASIDE, shape.x1 + ASIDE];
  if (!shape.openStart && before - SIGN >= left && before + SIGN <= right) return before;
  return !shape.openEnd && after + SIGN <= right && after - SIGN >= left ? after : undefined;
}

/** Where a title of `width` px can stand between x0 and x1 (px) as far as the plot shows them. */
function within(shape: Shape, x0: number, x1: number, width: number, left: number, right: number) {
  const from = Math.max(x0, left + (shape.x0 < left ? CUT : 0)) + INSET;
  const to = Math.min(x1, right - (shape.x1 > right ? CUT : 0)) - INSET;
  return to - from >= width ? from : undefined;
}

/**
 * The ways to put a title of `width` px to a shape, best first, the last one without a title. The plot runs from `left`
 * to `right`; a title never leaves it, and stays in the visible part of a bar that is cut off. The sign of something that
 * happened once in a stretch stands outside of the stretch, at its end and not at the title's, so that it does not wander.
 */
export function labelChoices(
  shape: Shape,
  width: number,
  left: number,
  right: number,
): readonly LabelChoice[] {
  const isSeen = shape.x1 >= left && shape.x0 <= right;
  if (shape.kind === 'sign') {
    const own = bare(shape, shape.anchor);
    return isSeen ? [...beside(own, width, left, right), own] : [own, own];
  }
  const own = bare(shape, shape.kind === 'band' && isSeen ? besideBand(shape, left, right) : undefined);
  if (!isSeen) return [own, own];
  const over = within(shape, shape.x0, shape.x1, width, left, right);
  if (shape.kind === 'band' || shape.hatch) {
    if (over !== undefined) return [{ ...own, side: 'over', textX: over }, own];
    return [...beside(own, width, left, right), own];
  }
  const inside = within(shape, shape.solid0, shape.solid1, width, left, right);
  if (inside !== undefined) return [{ ...own, side: 'inside', textX: inside }, own];
  const last = over === undefined ? [] : [{ ...own, side: 'over', textX: over } as const];
  return [...beside(own, width, left, right), ...last, own];
}
