import type { EventItem } from '../../../core/dataset/event-item.ts';
import type { Status } from '../../../core/model/vocabulary.ts';
import { drawSign, traceSign } from '../../../ui/sign-corners.ts';
import type { Theme } from '../../../ui/theme.ts';
import type { Px } from '../scene/area-shape.ts';
import type { EventScene } from '../scene/map-scene.ts';
import { ringShares, SIGN, signRadius } from '../scene/sign-sizes.ts';

/** What has not happened is drawn hollow. */
const HOLLOW: ReadonlySet<Status> = new Set(['announced', 'threatened', 'expected']);
const RING = 5;

export function drawEventSign(
  ctx: CanvasRenderingContext2D,
  { symbol }: EventScene,
  theme: Theme,
  { category, status }: EventItem,
  { x, y }: Px,
): void {
  const sign = symbol(category);
  ctx.beginPath();
  traceSign(ctx, sign, x, y, SIGN);
  ctx.strokeStyle = theme.raised;
  ctx.lineWidth = 4;
  ctx.stroke();
  if (!HOLLOW.has(status)) {
    ctx.fillStyle = theme[sign];
    drawSign(ctx, sign, x, y, SIGN);
    return;
  }
  ctx.fillStyle = theme.raised;
  ctx.fill();
  ctx.beginPath();
  traceSign(ctx, sign, x, y, SIGN - 1);
  ctx.strokeStyle = theme[sign];
  ctx.lineWidth = 2;
  ctx.stroke();
}

/** A ring whose arcs are the shares of the categories of several events. */
export function drawDonut(
  ctx: CanvasRenderingContext2D,
  { symbol }: EventScene,
  theme: Theme,
  items: readonly EventItem[],
  { x, y }: Px,
): void {
  const r = signRadius(items);
  ctx.beginPath();
  ctx.arc(x, y, r + 2, 0, 2 * Math.PI);
  ctx.fillStyle = theme.raised;
  ctx.fill();
  ctx.lineWidth = RING;
  for (const { category, from, to } of ringShares(items)) {
    ctx.beginPath();
    ctx.arc(x, y, r - RING / 2, from, to);
    ctx.strokeStyle = theme[symbol(category)];
    ctx.stroke();
  }
}

/** A ring in ink round what is selected or under the pointer. */
export function drawRing(
  ctx: CanvasRenderingContext2D,
  theme: Theme,
  { x, y }: Px,
  r: number,
  width: number,
): void {
  ctx.beginPath();
  ctx.arc(x, y, r, 0, 2 * Math.PI);
  ctx.strokeStyle = theme.raised;
  ctx.lineWidth = width + 2;
  ctx.stroke();
  ctx.strokeStyle = theme.ink;
  ctx.lineWidth = width;
  ctx.stroke();
}
