import type { Fade, Look, Outline, Pen, TextLook, Trace } from './pen.ts';

function scaledOutline(to: Outline, k: number): Outline {
  return {
    moveTo: (x, y) => to.moveTo(x * k, y * k),
    lineTo: (x, y) => to.lineTo(x * k, y * k),
    bezierCurveTo: (ax, ay, bx, by, x, y) => to.bezierCurveTo(ax * k, ay * k, bx * k, by * k, x * k, y * k),
    arc: (x, y, r, from, end, turnsBack) => to.arc(x * k, y * k, r * k, from, end, turnsBack),
    rect: (x, y, w, h) => to.rect(x * k, y * k, w * k, h * k),
    roundRect: (x, y, w, h, radius) => to.roundRect(x * k, y * k, w * k, h * k, Number(radius) * k),
    closePath: () => to.closePath(),
  };
}

const scaledFill = (fill: string | Fade | undefined, k: number) =>
  typeof fill === 'object' ? { ...fill, x0: fill.x0 * k, x1: fill.x1 * k } : fill;

const scaledLook = (look: Look, k: number): Look => ({
  ...look,
  fill: scaledFill(look.fill, k),
  width: (look.width ?? 1) * k,
  dash: look.dash?.map((px) => px * k),
});

const scaledFont = (font: string, k: number) =>
  font.replace(/([\d.]+)px/, (_, px: string) => `${Number((Number(px) * k).toFixed(2))}px`);

const scaledText = (look: TextLook, k: number): TextLook => ({
  ...look,
  font: scaledFont(look.font, k),
  haloWidth: (look.haloWidth ?? 3) * k,
  spacing: look.spacing && look.spacing * k,
});

/** A pen that draws everything, letters and lines too, `k` times as large. */
export function scaledPen(pen: Pen, k: number): Pen {
  const over = (trace: Trace) => (outline: Outline) => trace(scaledOutline(outline, k));
  return {
    shape: (trace, look) => pen.shape(over(trace), scaledLook(look, k)),
    text: (text, x, y, look) => pen.text(text, x * k, y * k, scaledText(look, k)),
    within: (trace, draw, evenOdd) => pen.within(over(trace), (inner) => draw(scaledPen(inner, k)), evenOdd),
    moved: (dx, dy, draw) => pen.moved(dx * k, dy * k, (inner) => draw(scaledPen(inner, k))),
  };
}
