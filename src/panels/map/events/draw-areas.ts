import type { EventItem } from '../../../core/dataset/dataset.ts';
import type { Theme } from '../../../ui/theme.ts';
import { meets, type WorldBox } from '../mercator.ts';
import { traceSeen } from '../path.ts';
import { type Viewport, worldBox, xOf, yOf } from '../viewport.ts';
import type { Flight } from './flights.ts';
import type { EventArea } from './place-areas.ts';
import type { EventScene } from './scene.ts';

const DASH = [5, 4];
/** Areas smaller than this many px across would hide under their sign. */
const SMALLEST = 20;
/** Height of an arc's top over its chord, as a share of the chord. */
const BEND = 0.28;

/** The colour of an area: that of its events' category, or a quiet one where they are of several. */
function colourOf({ categories }: EventArea, { symbol }: EventScene, theme: Theme): string {
  const [first, ...others] = categories;
  return others.length > 0 ? theme.muted : theme[symbol(first)];
}

function drawArea(
  ctx: CanvasRenderingContext2D,
  view: Viewport,
  seen: WorldBox,
  area: EventArea,
  colour: string,
  strength: 'quiet' | 'marked',
): void {
  const { box, rings, x, y, radius } = area;
  if (!meets(box, seen) || (box.east - box.west) * view.scale < SMALLEST) return;
  ctx.beginPath();
  if (rings !== undefined) traceSeen(ctx, view, seen, rings, true);
  else ctx.arc(xOf(view, x), yOf(view, y), radius * view.scale, 0, 2 * Math.PI);
  ctx.strokeStyle = colour;
  ctx.fillStyle = colour;
  if (strength === 'marked') {
    ctx.globalAlpha = 0.1;
    ctx.fill('evenodd');
  }
  ctx.globalAlpha = strength === 'marked' ? 0.95 : 0.4;
  ctx.lineWidth = strength === 'marked' ? 1.6 : 1;
  ctx.setLineDash(DASH);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.globalAlpha = 1;
}

/** A bow from place to place: nobody says that it is the path that was flown. */
function drawFlight(
  ctx: CanvasRenderingContext2D,
  view: Viewport,
  { from, to }: Flight,
  colour: string,
): void {
  const [x0, y0, x1, y1] = [xOf(view, from.x), yOf(view, from.y), xOf(view, to.x), yOf(view, to.y)];
  const lift = BEND * Math.hypot(x1 - x0, y1 - y0);
  ctx.beginPath();
  ctx.moveTo(x0, y0);
  ctx.quadraticCurveTo((x0 + x1) / 2, (y0 + y1) / 2 - 2 * lift, x1, y1);
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.6;
  ctx.setLineDash(DASH);
  ctx.stroke();
  ctx.setLineDash([]);
}

/** The middle of the words that name where a flight began, in px. */
export function launchSpot(view: Viewport, from: EventItem): { readonly x: number; readonly y: number } {
  return { x: xOf(view, from.x), y: yOf(view, from.y) + 24 };
}

/** Paints where things happened as far as it is known, and where they are reported to have come from. */
export function drawAreas(
  ctx: CanvasRenderingContext2D,
  view: Viewport,
  scene: EventScene,
  theme: Theme,
  family: string,
): void {
  const seen = worldBox(view);
  for (const area of scene.areas) drawArea(ctx, view, seen, area, colourOf(area, scene, theme), 'quiet');
  for (const area of scene.marked) drawArea(ctx, view, seen, area, colourOf(area, scene, theme), 'marked');
  ctx.font = `500 12px ${family}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  for (const flight of scene.flights) {
    const colour = theme[scene.symbol(flight.from.category)];
    drawFlight(ctx, view, flight, colour);
    const { x, y } = launchSpot(view, flight.from);
    ctx.strokeStyle = theme['map-land'];
    ctx.lineWidth = 3;
    ctx.strokeText(scene.launchName, x, y);
    ctx.fillStyle = colour;
    ctx.fillText(scene.launchName, x, y);
  }
}
