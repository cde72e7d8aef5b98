import type { EventItem } from '../../../core/dataset/dataset.ts';
import type { Status } from '../../../core/model/vocabulary.ts';
import { drawSign, traceSign } from '../../../ui/sign.ts';
import type { Theme } from '../../../ui/theme.ts';
import { type Viewport, xOf, yOf } from '../viewport.ts';
import { drawAreas } from './draw-areas.ts';
import type { SignGroup } from './group.ts';
import type { EventScene, Fan } from './scene.ts';
import { signOf } from './sign-of.ts';
import { groupRadius, ringShares, SIGN } from './sign-sizes.ts';

/** What has not happened is drawn hollow. */
const HOLLOW: ReadonlySet<Status> = new Set(['announced', 'threatened', 'expected']);
const RING = 5;

function drawEventSign(
  ctx: CanvasRenderingContext2D,
  { symbol }: EventScene,
  theme: Theme,
  { category, status }: EventItem,
  x: number,
  y: number,
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

/** A ring whose arcs are the shares of the categories, round the number of events. */
function drawDonut(
  ctx: CanvasRenderingContext2D,
  { symbol }: EventScene,
  theme: Theme,
  { items }: SignGroup,
  x: number,
  y: number,
  family: string,
): void {
  const r = groupRadius(items.length);
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
  ctx.fillStyle = theme.ink;
  ctx.font = `600 11.5px ${family}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(String(items.length), x, y + 0.5);
}

function drawRing(
  ctx: CanvasRenderingContext2D,
  theme: Theme,
  x: number,
  y: number,
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

function drawLegs(ctx: CanvasRenderingContext2D, view: Viewport, theme: Theme, { group, spots }: Fan): void {
  const [x, y] = [xOf(view, group.x), yOf(view, group.y)];
  ctx.beginPath();
  for (const spot of spots) {
    ctx.moveTo(x, y);
    ctx.lineTo(x + spot.x, y + spot.y);
  }
  ctx.strokeStyle = theme.muted;
  ctx.lineWidth = 1;
  ctx.stroke();
}

function drawFan(
  ctx: CanvasRenderingContext2D,
  view: Viewport,
  scene: EventScene,
  theme: Theme,
  { group, spots }: Fan,
): void {
  const [x, y] = [xOf(view, group.x), yOf(view, group.y)];
  spots.forEach((spot, i) => {
    drawEventSign(ctx, scene, theme, group.items[i], x + spot.x, y + spot.y);
  });
}

function drawWords(ctx: CanvasRenderingContext2D, scene: EventScene, theme: Theme, family: string): void {
  if (scene.words === undefined) return;
  const { text, x, y } = scene.words;
  ctx.font = `500 12.5px ${family}`;
  const width = ctx.measureText(text).width + 12;
  const left = x + 16 + width <= scene.seen.right ? x + 16 : Math.max(scene.seen.left + 4, x - 16 - width);
  ctx.beginPath();
  ctx.roundRect(left, y - 11, width, 22, 4);
  ctx.fillStyle = theme.raised;
  ctx.fill();
  ctx.strokeStyle = theme.hairline;
  ctx.lineWidth = 1;
  ctx.stroke();
  ctx.fillStyle = theme.ink;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.fillText(text, left + 6, y + 0.5);
}

/** Paints the events: areas below, then counts or signs, then what is selected and what the pointer is on. */
export function drawEvents(
  ctx: CanvasRenderingContext2D,
  view: Viewport,
  scene: EventScene,
  theme: Theme,
  family: string,
): void {
  drawAreas(ctx, view, scene, theme, family);
  ctx.beginPath();
  for (const { x, y, r } of scene.dots) {
    ctx.moveTo(x + r, y);
    ctx.arc(x, y, r, 0, 2 * Math.PI);
  }
  ctx.fillStyle = theme.ink;
  ctx.globalAlpha = 0.75;
  ctx.fill();
  ctx.globalAlpha = 1;
  if (scene.fan !== undefined) drawLegs(ctx, view, theme, scene.fan);
  for (const group of scene.groups) {
    const [x, y] = [xOf(view, group.x), yOf(view, group.y)];
    if (group.items.length === 1) drawEventSign(ctx, scene, theme, group.items[0], x, y);
    else drawDonut(ctx, scene, theme, group, x, y, family);
  }
  if (scene.fan !== undefined) drawFan(ctx, view, scene, theme, scene.fan);
  drawMarks(ctx, view, scene, theme);
  drawWords(ctx, scene, theme, family);
}

function drawMarks(ctx: CanvasRenderingContext2D, view: Viewport, scene: EventScene, theme: Theme): void {
  const { hovered, selected } = scene;
  if (hovered !== undefined && hovered.id !== selected?.id) {
    const sign = signOf(view, scene, hovered.id);
    if (sign) drawRing(ctx, theme, sign.x, sign.y, sign.r + 4, 1.25);
  }
  if (selected === undefined || Number.isNaN(selected.x)) return;
  const sign = signOf(view, scene, selected.id);
  if (sign) drawRing(ctx, theme, sign.x, sign.y, sign.r + 5, 2);
  else if (scene.dots.length > 0) {
    const [x, y] = [xOf(view, selected.x), yOf(view, selected.y)];
    drawEventSign(ctx, scene, theme, selected, x, y);
    drawRing(ctx, theme, x, y, SIGN + 5, 2);
  }
}
