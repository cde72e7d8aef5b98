import type { Theme } from '../../ui/theme.ts';
import { drawEffective } from './draw-effective.ts';
import { drawRing, drawShape } from './draw-shape.ts';
import type { PlacedEvent, PlacedLane, Scene } from './scene.ts';

export const LABEL_FONT = '13px "IBM Plex Sans", system-ui, sans-serif';
const LABEL_FONT_SELECTED = '600 13px "IBM Plex Sans", system-ui, sans-serif';

/** What is marked in the frame, by id: rows are of one data set only. */
export interface Marks {
  readonly selected: string | undefined;
  readonly hovered: string | undefined;
  readonly focused: string | undefined;
}

/** The largest of 1, 2, 5 times a power of ten steps that holds the peak, so that the scale rarely changes. */
export function niceCeiling(peak: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, peak)));
  return power * ([1, 2, 5, 10].find((step) => step * power >= peak) ?? 10);
}

function drawCounts(
  ctx: CanvasRenderingContext2D,
  lane: PlacedLane,
  counts: Uint32Array,
  left: number,
  theme: Theme,
) {
  let peak = 0;
  for (const count of counts) if (count > peak) peak = count;
  if (peak === 0) return;
  const colour = lane.category ? theme[lane.category.symbol] : theme.muted;
  const base = lane.top + lane.height - 4;
  const scale = (lane.height - 16) / niceCeiling(peak);
  ctx.beginPath();
  ctx.moveTo(left, base);
  for (let i = 0; i < counts.length; i++) {
    const y = base - (counts[i] === 0 ? 0 : Math.max(1, counts[i] * scale));
    ctx.lineTo(left + i, y);
    ctx.lineTo(left + i + 1, y);
  }
  ctx.lineTo(left + counts.length, base);
  ctx.closePath();
  ctx.globalAlpha = 0.85;
  ctx.fillStyle = colour;
  ctx.fill();
  ctx.globalAlpha = 1;
}

function drawLabel(ctx: CanvasRenderingContext2D, event: PlacedEvent, selected: boolean, theme: Theme): void {
  const { label, text } = event;
  if (label.side === 'none') return;
  ctx.font = selected ? LABEL_FONT_SELECTED : LABEL_FONT;
  const inside = label.side === 'inside';
  if (!inside) {
    ctx.strokeStyle = theme.paper;
    ctx.lineWidth = 3;
    ctx.strokeText(text, label.textX, event.y + 0.5);
  }
  ctx.fillStyle = inside ? theme.paper : theme.ink;
  ctx.fillText(text, label.textX, event.y + 0.5);
}

function isSeen(event: PlacedEvent, scene: Scene, top: number, bottom: number): boolean {
  if (event.y < top - scene.lineHeight || event.y > bottom + scene.lineHeight) return false;
  const end = Math.max(event.label.x1, event.line?.x1 ?? Number.NEGATIVE_INFINITY);
  return end >= scene.scale.left && event.label.x0 <= scene.scale.right;
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
  const { left } = scene.scale;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  ctx.lineJoin = 'round';
  for (const lane of scene.lanes) {
    if (lane.top > bottom || lane.top + lane.height < top) continue;
    if (lane.counts) drawCounts(ctx, lane, lane.counts, left, theme);
    const seen = lane.events.filter((event) => isSeen(event, scene, top, bottom));
    for (const event of seen) {
      drawEffective(ctx, event, theme);
      drawShape(
        ctx,
        event.shape,
        event.y,
        event.label.signX ?? event.shape.anchor,
        event.category.symbol,
        theme,
      );
    }
    for (const event of seen) {
      const { id } = event.item;
      drawLabel(ctx, event, id === marks.selected, theme);
      if (id === marks.selected) drawRing(ctx, event.shape, event.y, theme.ink, true);
      else if (id === marks.hovered) drawRing(ctx, event.shape, event.y, theme.muted, false);
      if (id === marks.focused) drawFocus(ctx, event, scene.lineHeight, theme);
    }
  }
}

function drawFocus(
  ctx: CanvasRenderingContext2D,
  event: PlacedEvent,
  lineHeight: number,
  theme: Theme,
): void {
  ctx.beginPath();
  const { x0, x1 } = event.label;
  ctx.roundRect(x0 - 4, event.y - lineHeight / 2 + 1, x1 - x0 + 8, lineHeight - 2, 4);
  ctx.strokeStyle = theme.focus;
  ctx.lineWidth = 2;
  ctx.stroke();
}
