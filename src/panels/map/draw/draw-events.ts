import { type Viewport, xOf, yOf } from '../../../core/space/viewport.ts';
import type { Theme } from '../../../ui/theme.ts';
import type { EventScene, Fan } from '../scene/map-scene.ts';
import { signOf } from '../scene/sign-of.ts';
import { drawAreas } from './draw-areas.ts';
import { drawFlight } from './draw-flight.ts';
import { drawDonut, drawEventSign, drawRing } from './draw-signs.ts';
import { drawCards, drawWords } from './draw-words.ts';

function drawDots(ctx: CanvasRenderingContext2D, { dots }: EventScene, theme: Theme): void {
  ctx.beginPath();
  for (const { x, y, r } of dots) {
    ctx.moveTo(x + r, y);
    ctx.arc(x, y, r, 0, 2 * Math.PI);
  }
  ctx.fillStyle = theme.ink;
  ctx.globalAlpha = 0.75;
  ctx.fill();
  ctx.globalAlpha = 1;
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
    drawEventSign(ctx, scene, theme, group.items[i], { x: x + spot.x, y: y + spot.y });
  });
}

function drawMarks(ctx: CanvasRenderingContext2D, scene: EventScene, theme: Theme): void {
  const { hovered, selected } = scene;
  if (hovered !== undefined && hovered.id !== selected?.id) {
    const sign = signOf(scene, hovered.id);
    if (sign) drawRing(ctx, theme, sign, sign.r + 4, 1.25);
  }
  const sign = selected && signOf(scene, selected.id);
  if (sign) drawRing(ctx, theme, sign, sign.r + 5, 2);
}

/** Paints the events: areas below, then counts or signs, then what is selected and what the pointer is on. */
export function drawEvents(
  ctx: CanvasRenderingContext2D,
  scene: EventScene,
  theme: Theme,
  family: string,
): void {
  const { view } = scene;
  drawAreas(ctx, scene, theme);
  drawDots(ctx, scene, theme);
  for (const { path, category } of scene.flights) drawFlight(ctx, path, theme[scene.symbol(category)]);
  if (scene.fan !== undefined) drawLegs(ctx, view, theme, scene.fan);
  drawCards(ctx, scene, theme);
  for (const { x, y, items } of scene.groups) {
    const spot = { x: xOf(view, x), y: yOf(view, y) };
    if (items.length === 1) drawEventSign(ctx, scene, theme, items[0], spot);
    else drawDonut(ctx, scene, theme, items, spot);
  }
  if (scene.fan !== undefined) drawFan(ctx, view, scene, theme, scene.fan);
  drawMarks(ctx, scene, theme);
  drawWords(ctx, scene, theme, family);
}
