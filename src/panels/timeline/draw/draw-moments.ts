import type { Pen } from '../../../ui/pen/pen.ts';
import type { Theme } from '../../../ui/theme.ts';
import type { TimelinePicture } from '../scene/picture.ts';
import { softFill } from './draw-shape.ts';

const DOTS = [2, 3];

/**
 * Marks the day of the article, and when the selected event happened: a dotted line through all lanes where that is known
 * to what the scale can show, a soft column where it is only known to lie in a stretch.
 */
export function drawMoments(pen: Pen, { day, chosen, size }: TimelinePicture, theme: Theme): void {
  const { height } = size;
  if (day)
    pen.shape((outline) => outline.rect(day.x0, 0, Math.max(2, day.x1 - day.x0), height), {
      fill: theme.chosen,
    });
  if (!chosen) return;
  const { shape, category } = chosen;
  if (shape.kind === 'sign') {
    const x = Math.round(shape.anchor) + 0.5;
    pen.shape(
      (outline) => {
        outline.moveTo(x, 0);
        outline.lineTo(x, height);
      },
      { stroke: theme.ink, dash: DOTS },
    );
  } else if (shape.kind === 'band')
    pen.shape((outline) => outline.rect(shape.x0, 0, shape.x1 - shape.x0, height), {
      fill: softFill(shape, theme[category.symbol], 0.13),
    });
}
