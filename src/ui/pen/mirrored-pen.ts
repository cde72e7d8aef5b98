import type { Fade, Outline, Pen, TextLook, Trace } from './pen.ts';

const ALIGNED = { left: 'right', center: 'center', right: 'left' } as const;

function mirroredOutline(to: Outline, width: number): Outline {
  return {
    moveTo: (x, y) => to.moveTo(width - x, y),
    lineTo: (x, y) => to.lineTo(width - x, y),
    bezierCurveTo: (ax, ay, bx, by, x, y) => to.bezierCurveTo(width - ax, ay, width - bx, by, width - x, y),
    arc: (x, y, r, from, end, turnsBack = false) =>
      to.arc(width - x, y, r, Math.PI - from, Math.PI - end, !turnsBack),
    rect: (x, y, w, h) => to.rect(width - x - w, y, w, h),
    roundRect: (x, y, w, h, radii) => to.roundRect(width - x - w, y, w, h, radii),
    closePath: () => to.closePath(),
  };
}

function mirroredFade(fill: string | Fade | undefined, width: number): string | Fade | undefined {
  if (typeof fill !== 'object') return fill;
  const stops = fill.stops.map(({ at, strength }) => ({ at: 1 - at, strength })).reverse();
  return { ...fill, x0: width - fill.x1, x1: width - fill.x0, stops };
}

/**
 * A pen that draws the mirror image, left and right exchanged, of a picture `width` px wide. Texts change their place and
 * side and stay to be read; the radii of a rounded box are the same on both sides.
 */
export function mirroredPen(pen: Pen, width: number): Pen {
  const over = (trace: Trace) => (outline: Outline) => trace(mirroredOutline(outline, width));
  const turned = (look: TextLook) => ({
    ...look,
    align: ALIGNED[look.align ?? 'left'],
    angle: look.angle && -look.angle,
  });
  return {
    shape: (trace, look) => pen.shape(over(trace), { ...look, fill: mirroredFade(look.fill, width) }),
    text: (text, x, y, look) => pen.text(text, width - x, y, turned(look)),
    within: (trace, draw, evenOdd) =>
      pen.within(over(trace), (inner) => draw(mirroredPen(inner, width)), evenOdd),
    moved: (dx, dy, draw) => pen.moved(-dx, dy, (inner) => draw(mirroredPen(inner, width))),
  };
}
