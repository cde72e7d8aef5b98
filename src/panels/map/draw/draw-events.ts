import { type Viewport, xOf, yOf } from '../../../core/space/viewport.ts';
import type { Pen } from '../../../ui/pen/pen.ts';
import type { Theme } from '../../../ui/theme.ts';
import type { EventScene, Fan } from '../scene/map-scene.ts';
import { signOf } from '../scene/sign-of.ts';
import { drawAreas } from './draw-areas.ts';
import { drawFlight } from './draw-flight.ts';
import { drawDonut, drawEventSign, drawRing } from './draw-signs.ts';
import { drawCards, drawWords } from './draw-words.ts';

function drawDots(pen: Pen, { dots }: EventScene, theme: Theme): void {
  pen.shape(
    (outline) => {
      for (const { x, y, r } of dots) {
        outline.moveTo(x + r, y);
        outline.arc(x, y, r, 0, 2 * Math.PI);
      }
    },
    { fill: theme.ink, alpha: 0.75 },
  );
}

function drawLegs(pen: Pen, view: Viewport, theme: Theme, { group, spots }: Fan): void {
  const [x, y] = [xOf(view, group.x), yOf(view, group.y)];
  pen.shape(
    (outline) => {
      for (const spot of spots) {
        outline.moveTo(x, y);
        outline.lineTo(x + spot.x, y + spot.y);
      }
    },
    { stroke: theme.muted },
  );
}

function drawFan(pen: Pen, view: Viewport, scene: EventScene, theme: Theme, { group, spots }: Fan): void {
  const [x, y] = [xOf(view, group.x), yOf(view, group.y)];
  spots.forEach((spot, i) => {
    drawEventSign(pen, scene, theme, group.items[i], { x: x + spot.x, y: y + spot.y });
  });
}

function drawMarks(pen: Pen, scene: EventScene, theme: Theme): void {
  const { hovered, selected } = scene;
  if (hovered !== undefined && hovered.id !== selected?.id) {
    const sign = signOf(scene, hovered.id);
    if (sign) drawRing(pen, theme, sign, sign.r + 4, 1.25);
  }
  const sign = selected && signOf(scene, selected.id);
  if (sign) drawRing(pen, theme, sign, sign.r + 5, 2);
}

/** Paints the events: areas below, then counts or signs, then what is selected and what the pointer is on. */
export function drawEvents(pen: Pen, scene: EventScene, theme: Theme, family: string): void {
  const { view } = scene;
  drawAreas(pen, scene, theme);
  drawDots(pen, scene, theme);
  for (const { path, category } of scene.flights) drawFlight(pen, path, theme[scene.symbol(category)]);
  if (scene.fan !== undefined) drawLegs(pen, view, theme, scene.fan);
  drawCards(pen, scene, theme);
  for (const { x, y, items } of scene.groups) {
    const spot = { x: xOf(view, x), y: yOf(view, y) };
    if (items.length === 1) drawEventSign(pen, scene, theme, items[0], spot);
    else drawDonut(pen, scene, theme, items, spot);
  }
  if (scene.fan !== undefined) drawFan(pen, view, scene, theme, scene.fan);
  drawMarks(pen, scene, theme);
  drawWords(pen, scene, theme, family);
}
