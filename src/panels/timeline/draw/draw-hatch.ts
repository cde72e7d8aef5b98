import type { Pen, Trace } from '../../../ui/pen/pen.ts';
import type { Extent } from '../scene/pack.ts';
import type { Hatch } from '../scene/shape.ts';

const DOTS = [1.5, 2.5];

/** Draws lines aslant within an outline, from x0 to x1 and `half` px up and down of y, `step` px apart. */
export function drawHatch(
  pen: Pen,
  trace: Trace,
  { x0, x1 }: Extent,
  y: number,
  half: number,
  step: number,
  colour: string,
  alpha = 1,
): void {
  const rise = half + 2;
  pen.within(trace, (inner) =>
    inner.shape(
      (outline) => {
        for (let x = Math.floor((x0 - rise * 2) / step) * step; x < x1; x += step) {
          outline.moveTo(x, y + rise);
          outline.lineTo(x + rise * 2, y - rise);
        }
      },
      { stroke: colour, width: 1.25, alpha },
    ),
  );
}

/** Goes round an outline: whole where it was announced, dotted where it was threatened, not at all where expected. */
export function drawOutline(pen: Pen, trace: Trace, kind: Hatch, colour: string): void {
  if (kind === 'announced') pen.shape(trace, { stroke: colour, width: 1.25 });
  if (kind === 'threatened') pen.shape(trace, { stroke: colour, width: 1.5, dash: DOTS });
}
