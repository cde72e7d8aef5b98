import type { Theme } from '../../../ui/theme.ts';
import type { PlacedEvent, Scene } from '../scene/timeline-scene.ts';
import { directionOf } from './direction.ts';
import { drawCounts } from './draw-counts.ts';
import { drawEffective } from './draw-effective.ts';
import { drawRing, drawShape } from './draw-shape.ts';

const FAMILY = '13px "IBM Plex Sans", system-ui, sans-serif';
const FONT = FAMILY;
const FONT_SELECTED = `600 ${FAMILY}`;
/** How far a plate reaches round the title that it carries, px. */
const PLATE = 4;

/** The font of a title; that of the selected event is heavier. */
export function labelFont(isSelected: boolean): string {
  return isSelected ? FONT_SELECTED : FONT;
}

/** What is marked in the frame, by id: rows are of one data set only. */
export interface Marks {
  readonly selected: string | undefined;
  readonly hovered: string | undefined;
  readonly focused: string | undefined;
}

function drawLabel(
  ctx: CanvasRenderingContext2D,
  event: PlacedEvent,
  isSelected: boolean,
  theme: Theme,
): void {
  const { label, text, width, shape, isQuiet } = event;
  if (label.side === 'none') return;
  const y = event.y + 0.5;
  const isInside = label.side === 'inside';
  ctx.font = labelFont(isSelected);
  ctx.direction = directionOf(text);
  if (label.side === 'over' && shape.hatch) {
    ctx.beginPath();
    ctx.roundRect(label.textX - PLATE, event.y - 6, width + PLATE * 2 - 2, 12, 3);
    ctx.fillStyle = theme.paper;
    ctx.fill();
  } else if (!isInside) {
    ctx.strokeStyle = theme.paper;
    ctx.lineWidth = 3;
    ctx.strokeText(text, label.textX, y);
  }
  ctx.fillStyle = isInside ? theme.paper : isQuiet ? theme.muted : theme.ink;
  ctx.fillText(text, label.textX, y);
}

/** Whether anything of the event is in the plot; what only touches its edge is not. */
function isSeen(event: PlacedEvent, { scale, lineHeight }: Scene, top: number, bottom: number): boolean {
  if (event.y < top - lineHeight || event.y > bottom + lineHeight) return false;
  const end = Math.max(event.shape.x1, event.line?.x1 ?? Number.NEGATIVE_INFINITY);
  return end > scale.left + 0.5 && event.shape.x0 < scale.right - 0.5;
}

/** Draws the lanes from `top` to `bottom` (px from the first lane) with their events, titles and marks. */
export function drawLanes(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  marks: Marks,
  top: number,
  bottom: number,
  theme: Theme,
): void {
  const { scale, countScale, titlesAbove } = scene;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  ctx.lineJoin = 'round';
  for (const lane of scene.lanes) {
    if (lane.top > bottom || lane.top + lane.height < top) continue;
    if (lane.counts && countScale) drawCounts(ctx, lane, lane.counts, countScale, scale, titlesAbove, theme);
    const seen = lane.events.filter((event) => isSeen(event, scene, top, bottom));
    for (const event of seen) {
      drawEffective(ctx, event, theme);
      drawShape(ctx, event, scale, theme);
    }
    for (const event of seen) {
      const { id } = event.item;
      drawLabel(ctx, event, id === marks.selected, theme);
      if (id === marks.selected) drawRing(ctx, event, scale, theme.ink, true);
      else if (id === marks.hovered) drawRing(ctx, event, scale, theme.muted, false);
      if (id === marks.focused) drawFocus(ctx, event, scene, theme);
    }
  }
  ctx.direction = 'ltr';
}

function drawFocus(
  ctx: CanvasRenderingContext2D,
  event: PlacedEvent,
  { scale, lineHeight }: Scene,
  theme: Theme,
): void {
  const x0 = Math.max(event.label.x0 - 4, scale.left + 1);
  const x1 = Math.min(event.label.x1 + 4, scale.right - 1);
  ctx.beginPath();
  ctx.roundRect(x0, event.y - lineHeight / 2 + 1, x1 - x0, lineHeight - 2, 4);
  ctx.strokeStyle = theme.focus;
  ctx.lineWidth = 2;
  ctx.stroke();
}
