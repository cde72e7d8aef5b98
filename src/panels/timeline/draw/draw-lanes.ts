import type { Pen } from '../../../ui/pen/pen.ts';
import type { Theme } from '../../../ui/theme.ts';
import { labelFont } from '../scene/fonts.ts';
import type { Marks } from '../scene/picture.ts';
import type { PlacedEvent, Scene } from '../scene/timeline-scene.ts';
import { drawCounts } from './draw-counts.ts';
import { drawEffective } from './draw-effective.ts';
import { drawRing, drawShape } from './draw-shape.ts';

/** How far a plate reaches round the title that it carries, px. */
const PLATE = 4;

function drawLabel(pen: Pen, event: PlacedEvent, isSelected: boolean, theme: Theme): void {
  const { label, text, width, shape, isQuiet } = event;
  if (label.side === 'none') return;
  const isInside = label.side === 'inside';
  const onPlate = label.side === 'over' && shape.hatch !== undefined;
  if (onPlate)
    pen.shape(
      (outline) => outline.roundRect(label.textX - PLATE, event.y - 6, width + PLATE * 2 - 2, 12, 3),
      { fill: theme.paper },
    );
  pen.text(text, label.textX, event.y + 0.5, {
    font: labelFont(isSelected),
    colour: isInside ? theme.paper : isQuiet ? theme.muted : theme.ink,
    halo: onPlate || isInside ? undefined : theme.paper,
  });
}

/** Whether anything of the event is in the plot; what only touches its edge is not. */
function isSeen(event: PlacedEvent, { scale, lineHeight }: Scene, top: number, bottom: number): boolean {
  if (event.y < top - lineHeight || event.y > bottom + lineHeight) return false;
  const end = Math.max(event.shape.x1, event.line?.x1 ?? Number.NEGATIVE_INFINITY);
  return end > scale.left + 0.5 && event.shape.x0 < scale.right - 0.5;
}

/** Draws the lanes from `top` to `bottom` (px from the first lane) with their events, titles and marks. */
export function drawLanes(
  pen: Pen,
  scene: Scene,
  marks: Marks,
  top: number,
  bottom: number,
  theme: Theme,
): void {
  const { scale, countScale, titlesAbove } = scene;
  for (const lane of scene.lanes) {
    if (lane.top > bottom || lane.top + lane.height < top) continue;
    if (lane.counts && countScale) drawCounts(pen, lane, lane.counts, countScale, scale, titlesAbove, theme);
    const seen = lane.events.filter((event) => isSeen(event, scene, top, bottom));
    for (const event of seen) {
      drawEffective(pen, event, theme);
      drawShape(pen, event, scale, theme);
    }
    for (const event of seen) {
      const { id } = event.item;
      drawLabel(pen, event, id === marks.selected, theme);
      if (id === marks.selected) drawRing(pen, event, scale, theme.ink, true);
      else if (id === marks.hovered) drawRing(pen, event, scale, theme.muted, false);
      if (id === marks.focused) drawFocus(pen, event, scene, theme);
    }
  }
}

function drawFocus(pen: Pen, { label, y }: PlacedEvent, { scale, lineHeight }: Scene, theme: Theme): void {
  const x0 = Math.max(label.x0 - 4, scale.left + 1);
  const x1 = Math.min(label.x1 + 4, scale.right - 1);
  pen.shape((outline) => outline.roundRect(x0, y - lineHeight / 2 + 1, x1 - x0, lineHeight - 2, 4), {
    stroke: theme.focus,
    width: 2,
  });
}
