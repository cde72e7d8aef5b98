import type { Pen } from '../../../ui/pen/pen.ts';
import type { Theme } from '../../../ui/theme.ts';
import { TICK } from '../scene/effective-line.ts';
import type { PlacedEvent } from '../scene/timeline-scene.ts';

/** Half the height of the tick, px. */
const HALF = 6;
const DASH = [3, 4];

/**
 * Draws the way from an announcement to its effective date: a thin line, dashed and fainter over the days on which it may
 * come, to a hollow tick, since the table only says what was announced.
 */
export function drawEffective(pen: Pen, { line, label, y, category }: PlacedEvent, theme: Theme): void {
  if (!line) return;
  const start = Math.max(line.x0, label.lineX ?? line.x0);
  const sure = Math.max(start, line.sure);
  const middle = Math.round(y) + 0.5;
  const stroke = theme[category.symbol];
  pen.shape(
    (outline) => {
      outline.moveTo(start, middle);
      outline.lineTo(sure, middle);
    },
    { stroke },
  );
  if (line.x1 > sure)
    pen.shape(
      (outline) => {
        outline.moveTo(sure, middle);
        outline.lineTo(line.x1 - TICK, middle);
      },
      { stroke, dash: DASH, alpha: 0.8 },
    );
  pen.shape((outline) => outline.roundRect(line.x1 - TICK, y - HALF, TICK * 2, HALF * 2, TICK), {
    fill: theme.paper,
    stroke,
    width: 1.25,
  });
}
