import type { Extent } from './pack.ts';
import { type Shape, SIGN } from './shape.ts';

/** Where an event's title stands: in its solid bar, over its soft band, after or before its shape, or nowhere. */
export type LabelSide = 'inside' | 'over' | 'after' | 'before' | 'none';

export interface LabelChoice extends Extent {
  readonly side: LabelSide;
  /** Left edge of the text, px. */
  readonly textX: number;
  /** Where the sign stands when the title needs its place in the middle of the band. */
  readonly signX?: number;
  /** Where the line to the effective date begins when the title stands on it. */
  readonly lineX?: number;
}

const PAD = 7;

/** What the shape covers by itself, px; a band or bar that begins or ends outside the plot counts as cut there. */
function bare(shape: Shape): Extent {
  return { x0: shape.x0 - 2, x1: shape.x1 + 2 };
}

/**
 * The ways to put a title of `width` px to a shape, best first, the last one without a title. The plot runs from `left`
 * to `right`; a title never leaves it, and stays in the visible part of a bar that is cut off.
 */
export function labelChoices(
  shape: Shape,
  width: number,
  left: number,
  right: number,
): readonly LabelChoice[] {
  const own = bare(shape);
  const none: LabelChoice = { ...own, side: 'none', textX: 0 };
  if (shape.x1 < left || shape.x0 > right) return [none, none];
  const start = shape.kind === 'sign' ? shape.anchor - SIGN : Math.max(left, shape.x0);
  const end = shape.kind === 'sign' ? shape.anchor + SIGN : Math.min(right, shape.x1);
  const choices: LabelChoice[] = [];
  const inside0 = Math.max(left, shape.solid0) + PAD;
  const inside1 = Math.min(right, shape.solid1) - PAD;
  if (shape.kind === 'bar' && !shape.hatched && inside1 - inside0 >= width)
    return [{ ...own, side: 'inside', textX: inside0 }, none];
  if (shape.kind === 'band' && end - start >= width + PAD * 2) {
    const beforeSign = Math.max(left, shape.x0) + PAD;
    const afterSign = Math.max(left, shape.anchor + SIGN) + PAD;
    const isCut = Math.min(shape.anchor - left, right - shape.anchor) < SIGN;
    const isSeen = shape.anchor + SIGN > left && shape.anchor - SIGN < right;
    const isBeside = !isCut || !isSeen;
    if (isBeside && beforeSign + width + PAD <= shape.anchor - SIGN)
      return [{ ...own, side: 'over', textX: beforeSign }, none];
    if (isBeside && afterSign + width + PAD <= end) return [{ ...own, side: 'over', textX: afterSign }, none];
    const signX = start + PAD + SIGN;
    const textX = signX + SIGN + PAD;
    if (textX + width + PAD <= end) return [{ ...own, side: 'over', textX, signX }, none];
  }
  if (end + PAD + width <= right)
    choices.push({ x0: own.x0, x1: Math.max(own.x1, end + PAD + width), side: 'after', textX: end + PAD });
  if (start - PAD - width >= left)
    choices.push({
      x0: Math.min(own.x0, start - PAD - width),
      x1: own.x1,
      side: 'before',
      textX: start - PAD - width,
    });
  return choices.length > 0 ? [...choices, none] : [none, none];
}
