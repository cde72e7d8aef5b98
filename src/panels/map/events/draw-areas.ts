import type { EventItem } from '../../../core/dataset/dataset.ts';
import type { Theme } from '../../../ui/theme.ts';
import { encloses, meets, type WorldBox } from '../mercator.ts';
import { traceSeen } from '../path.ts';
import { type Box, type Viewport, worldBox, xOf, yOf } from '../viewport.ts';
import type { Flight } from './flights.ts';
import type { EventArea } from './place-areas.ts';
import type { EventScene } from './scene.ts';
import { signOf } from './sign-of.ts';

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

/** How strongly an area is drawn. */
const LOOKS = {
  quiet: { tint: 0, line: 0.4, width: 1 },
  concerned: { tint: 0.05, line: 0.8, width: 1.3 },
  marked: { tint: 0.1, line: 0.95, width: 1.6 },
} as const;

function drawArea(
  ctx: CanvasRenderingContext2D,
  view: Viewport,
  seen: WorldBox,
  area: EventArea,
  colour: string,
  { tint, line, width }: (typeof LOOKS)[keyof typeof LOOKS],
): void {
  const { box, rings, x, y, radius } = area;
  if (!meets(box, seen) || (box.east - box.west) * view.scale < SMALLEST) return;
  ctx.beginPath();
  if (rings !== undefined) traceSeen(ctx, view, seen, rings, true);
  else ctx.arc(xOf(view, x), yOf(view, y), radius * view.scale, 0, 2 * Math.PI);
  ctx.strokeStyle = colour;
  ctx.fillStyle = colour;
  // A picture that lies wholly in the area would only be coloured.
  if (tint > 0 && !encloses(box, seen)) {
    ctx.globalAlpha = tint;
    ctx.fill('evenodd');
  }
  ctx.globalAlpha = line;
  ctx.lineWidth = width;
  ctx.setLineDash(DASH);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.globalAlpha = 1;
}

/** A bow from sign to sign: nobody says that it is the path that was flown. */
function drawFlight(
  ctx: CanvasRenderingContext2D,
  view: Viewport,
  scene: EventScene,
  flight: Flight,
  colour: string,
): void {
  const end = (item: EventItem) =>
    signOf(view, scene, item.id) ?? { x: xOf(view, item.x), y: yOf(view, item.y) };
  const [from, to] = [end(flight.from), end(flight.to)];
  const lift = BEND * Math.hypot(to.x - from.x, to.y - from.y);
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  ctx.quadraticCurveTo((from.x + to.x) / 2, (from.y + to.y) / 2 - 2 * lift, to.x, to.y);
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.6;
  ctx.setLineDash(DASH);
  ctx.stroke();
  ctx.setLineDash([]);
}

/** The middle of the words that name where a flight began, in px; they stay in what is seen of the canvas. */
export function launchSpot(
  view: Viewport,
  seen: Box,
  from: EventItem,
): { readonly x: number; readonly y: number } {
  const within = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));
  return {
    x: within(xOf(view, from.x), seen.left + 76, seen.right - 126),
    y: within(yOf(view, from.y) + 24, seen.top + 16, seen.bottom - 40),
  };
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
  for (const look of ['quiet', 'concerned', 'marked'] as const)
    for (const area of look === 'quiet' ? scene.areas : scene[look])
      drawArea(ctx, view, seen, area, colourOf(area, scene, theme), LOOKS[look]);
  ctx.font = `500 12px ${family}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  for (const flight of scene.flights) {
    const colour = theme[scene.symbol(flight.from.category)];
    drawFlight(ctx, view, scene, flight, colour);
    const { x, y } = launchSpot(view, scene.seen, flight.from);
    ctx.strokeStyle = theme['map-land'];
    ctx.lineWidth = 3;
    ctx.strokeText(scene.launchName, x, y);
    ctx.fillStyle = colour;
    ctx.fillText(scene.launchName, x, y);
  }
}
