import { mercator } from '../../../core/dataset/geometry.ts';
import type { Theme } from '../../../ui/theme.ts';
import { encloses, meets, type WorldBox } from '../mercator.ts';
import { traceSeen } from '../path.ts';
import { type Viewport, worldBox, xOf, yOf, zoomOfView } from '../viewport.ts';
import type { BaseFeature, Basemap } from './basemap.ts';
import { GROUND, LINES, type Paint } from './paints.ts';

/** Where the region's detailed land ends; the build script clips it to the same degrees. */
const NORTH_WEST = mercator({ lat: 45, lon: 25 });
const SOUTH_EAST = mercator({ lat: 12, lon: 66 });
const REGION: WorldBox = { west: NORTH_WEST.x, north: NORTH_WEST.y, east: SOUTH_EAST.x, south: SOUTH_EAST.y };
/** From here on the region is drawn in detail. */
const REGION_FROM = 4;
/** Where the Green Zone is hatched, and how far apart the lines are in px. */
const ZONE_FROM = 10.5;
const HATCH = 7;

interface Picture {
  readonly ctx: CanvasRenderingContext2D;
  readonly view: Viewport;
  readonly seen: WorldBox;
  readonly zoom: number;
  readonly basemap: Basemap;
  readonly theme: Theme;
  /** Levels that need not be painted. */
  readonly hidden: { readonly world: boolean; readonly region: boolean };
}

/** Paints land, water, roads and the Green Zone; without a basemap plain land, so that events still have a ground. */
export function drawBasemap(
  ctx: CanvasRenderingContext2D,
  view: Viewport,
  basemap: Basemap | undefined,
  theme: Theme,
): void {
  const seen = worldBox(view);
  const city = basemap?.get('urban')?.[0]?.paths[0].box;
  const inCity = basemap === undefined || (city !== undefined && encloses(city, seen));
  ctx.lineJoin = 'round';
  ctx.fillStyle = inCity ? theme['map-land'] : theme['map-water'];
  ctx.fillRect(0, 0, view.width, view.height);
  if (basemap === undefined) return;
  const zoom = zoomOfView(view);
  const regional = zoom >= REGION_FROM && meets(seen, REGION);
  const hidden = {
    world: inCity || (regional && encloses(REGION, seen)),
    region: inCity || !regional,
  };
  const picture: Picture = { ctx, view, seen, zoom, basemap, theme, hidden };
  applyPaints(picture, GROUND);
  if (zoom >= ZONE_FROM) for (const zone of basemap.get('zone') ?? []) hatchZone(picture, zone);
  applyPaints(picture, LINES);
}

function applyPaints(picture: Picture, paints: readonly Paint[]): void {
  const { zoom, hidden } = picture;
  for (const paint of paints) {
    if (zoom < (paint.from ?? 0) || zoom >= (paint.to ?? Infinity)) continue;
    if (paint.level !== undefined && hidden[paint.level]) continue;
    if (paint.kind === 'land' && paint.level === 'region') flood(picture);
    applyPaint(picture, paint);
  }
}

/** Makes water of the region's box, so that the coarse land of the world does not show beneath the detailed one. */
function flood({ ctx, view, theme }: Picture): void {
  ctx.beginPath();
  traceBox(ctx, view, REGION);
  ctx.fillStyle = theme['map-water'];
  ctx.fill();
}

function traceBox(ctx: CanvasPath, view: Viewport, { west, north, east, south }: WorldBox): void {
  const [left, top] = [xOf(view, west), yOf(view, north)];
  ctx.rect(left, top, xOf(view, east) - left, yOf(view, south) - top);
}

/** Keeps what is painted next out of the boxes of some features. */
function clipOutside({ ctx, view, basemap }: Picture, kind: string): void {
  ctx.beginPath();
  ctx.rect(0, 0, view.width, view.height);
  for (const { paths } of basemap.get(kind) ?? []) traceBox(ctx, view, paths[0].box);
  ctx.clip('evenodd');
}

function applyPaint(picture: Picture, paint: Paint): void {
  const { ctx, view, seen, zoom, basemap, theme } = picture;
  ctx.save();
  if (paint.outside !== undefined && zoom >= paint.outside.from) clipOutside(picture, paint.outside.kind);
  ctx.beginPath();
  for (const { level, rank, paths } of basemap.get(paint.kind) ?? []) {
    if (level !== paint.level || (paint.rank !== undefined && rank !== paint.rank)) continue;
    traceSeen(ctx, view, seen, paths, paint.fill !== undefined);
  }
  ctx.globalAlpha = paint.alpha ?? 1;
  if (paint.fill !== undefined) {
    ctx.fillStyle = theme[paint.fill];
    ctx.fill('evenodd');
  }
  if (paint.stroke !== undefined && paint.width !== undefined) {
    ctx.strokeStyle = theme[paint.stroke];
    ctx.lineWidth = paint.width(zoom);
    ctx.lineCap = paint.cap ?? 'round';
    ctx.setLineDash(paint.dash ?? []);
    ctx.stroke();
  }
  ctx.restore();
}

/** Tinted and hatched; the hatch begins at the zone's corner, so it keeps its place while the map moves. */
function hatchZone({ ctx, view, seen, zoom, theme }: Picture, { paths }: BaseFeature): void {
  ctx.save();
  ctx.beginPath();
  traceSeen(ctx, view, seen, paths, true);
  ctx.fillStyle = theme['map-zone'];
  ctx.strokeStyle = theme['map-zone'];
  ctx.globalAlpha = 0.07;
  ctx.fill();
  ctx.clip();
  ctx.globalAlpha = 0.32;
  ctx.lineWidth = 1;
  ctx.beginPath();
  const { west, north, east, south } = paths[0].box;
  const [left, top, right, bottom] = [xOf(view, west), yOf(view, north), xOf(view, east), yOf(view, south)];
  const step = HATCH * 1.4 ** Math.max(0, zoom - 13);
  for (let x = left - (bottom - top); x < right; x += step) {
    ctx.moveTo(x, bottom);
    ctx.lineTo(x + bottom - top, top);
  }
  ctx.stroke();
  ctx.restore();
}
