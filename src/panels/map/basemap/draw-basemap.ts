import { mercator } from '../../../core/dataset/geometry.ts';
import type { Theme } from '../../../ui/theme.ts';
import { encloses, meets, type WorldBox } from '../mercator.ts';
import { traceSeen } from '../path.ts';
import { type Viewport, worldBox, xOf, yOf, zoomOfView } from '../viewport.ts';
import type { BaseFeature, Basemap } from './basemap.ts';
import { PAINTS, type Paint } from './paints.ts';

/** Where the region's detailed land ends; the build script clips it to the same degrees. */
const NORTH_WEST = mercator({ lat: 45, lon: 25 });
const SOUTH_EAST = mercator({ lat: 12, lon: 66 });
const REGION: WorldBox = { west: NORTH_WEST.x, north: NORTH_WEST.y, east: SOUTH_EAST.x, south: SOUTH_EAST.y };
/** From here on the region is drawn in detail. */
const REGION_FROM = 4;
/** Where the Green Zone is hatched, and how far apart the lines are in px. */
const ZONE_FROM = 10.5;
const HATCH = 7;

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
  for (const paint of PAINTS) {
    if (zoom < (paint.from ?? 0) || zoom >= (paint.to ?? Infinity)) continue;
    if (paint.level !== undefined && hidden[paint.level]) continue;
    if (paint.kind === 'land' && paint.level === 'region') flood(ctx, view, theme);
    applyPaint(ctx, view, seen, zoom, paint, basemap.get(paint.kind) ?? [], theme);
  }
  if (zoom >= ZONE_FROM) drawZones(ctx, view, seen, basemap.get('zone') ?? [], theme);
}

/** Makes water of the region's box, so that the coarse land of the world does not show beneath the detailed one. */
function flood(ctx: CanvasRenderingContext2D, view: Viewport, theme: Theme): void {
  const left = xOf(view, REGION.west);
  const top = yOf(view, REGION.north);
  ctx.fillStyle = theme['map-water'];
  ctx.fillRect(left, top, xOf(view, REGION.east) - left, yOf(view, REGION.south) - top);
}

function applyPaint(
  ctx: CanvasRenderingContext2D,
  view: Viewport,
  seen: WorldBox,
  zoom: number,
  paint: Paint,
  features: readonly BaseFeature[],
  theme: Theme,
): void {
  ctx.beginPath();
  let any = false;
  for (const { level, rank, paths } of features) {
    if (level !== paint.level || (paint.rank !== undefined && rank !== paint.rank)) continue;
    any = traceSeen(ctx, view, seen, paths, paint.fill !== undefined) || any;
  }
  if (!any) return;
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
    ctx.setLineDash([]);
  }
  ctx.globalAlpha = 1;
}

/** Hatched and outlined; the hatch keeps its place on the ground while the map moves. */
function drawZones(
  ctx: CanvasRenderingContext2D,
  view: Viewport,
  seen: WorldBox,
  zones: readonly BaseFeature[],
  theme: Theme,
): void {
  for (const { paths } of zones) {
    ctx.beginPath();
    if (!traceSeen(ctx, view, seen, paths, true)) continue;
    ctx.fillStyle = theme['map-zone'];
    ctx.strokeStyle = theme['map-zone'];
    ctx.globalAlpha = 0.08;
    ctx.fill();
    ctx.save();
    ctx.clip();
    ctx.globalAlpha = 0.4;
    ctx.lineWidth = 1;
    ctx.beginPath();
    const { west, north, east, south } = paths[0].box;
    const [left, top, right, bottom] = [xOf(view, west), yOf(view, north), xOf(view, east), yOf(view, south)];
    for (let x = left - (bottom - top); x < right; x += HATCH) {
      ctx.moveTo(x, bottom);
      ctx.lineTo(x + bottom - top, top);
    }
    ctx.stroke();
    ctx.restore();
    ctx.globalAlpha = 1;
    ctx.lineWidth = 1.6;
    ctx.beginPath();
    traceSeen(ctx, view, seen, paths, true);
    ctx.stroke();
  }
}
