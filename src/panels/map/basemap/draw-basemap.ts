import { encloses, meets, mercator, type WorldBox } from '../../../core/space/mercator.ts';
import {
  metresPerPixel,
  type Viewport,
  worldBox,
  xOf,
  yOf,
  zoomOfView,
} from '../../../core/space/viewport.ts';
import type { Theme } from '../../../ui/theme.ts';
import { traceSeen } from '../draw/projected-path.ts';
import type { Basemap } from './basemap.ts';
import { GROUND, LINES, type Paint } from './paints.ts';

/** Where the region's detailed land ends; the build script clips it to the same degrees. */
const NORTH_WEST = mercator({ lat: 45, lon: 25 });
const SOUTH_EAST = mercator({ lat: 12, lon: 66 });
const REGION: WorldBox = { west: NORTH_WEST.x, north: NORTH_WEST.y, east: SOUTH_EAST.x, south: SOUTH_EAST.y };
/** From here on the region is drawn in detail. */
const REGION_FROM = 4;
/** The Green Zone's tint, and the soft edge where its line is from memory: strokes of growing width over each other. */
const ZONE = { from: 10.5, tint: 0.16, soft: 0.45, step: 3, most: 30 } as const;

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
  if (zoom >= ZONE.from) drawZone(picture);
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

/** Tinted within its line; where that is from memory, no line but a band as wide as it may be wrong. */
function drawZone({ ctx, view, seen, basemap, theme }: Picture): void {
  ctx.save();
  ctx.fillStyle = theme['map-zone'];
  ctx.strokeStyle = theme['map-zone'];
  ctx.beginPath();
  for (const { paths } of basemap.get('zone') ?? []) traceSeen(ctx, view, seen, paths, true);
  ctx.globalAlpha = ZONE.tint;
  ctx.fill();
  ctx.lineCap = 'butt';
  for (const { paths, accuracy } of basemap.get('zone-west') ?? []) {
    const width = (2 * accuracy) / metresPerPixel(view);
    const strokes = Math.ceil(Math.min(ZONE.most, width / ZONE.step));
    ctx.globalAlpha = ZONE.soft / strokes;
    for (let stroke = 1; stroke <= strokes; stroke++) {
      ctx.beginPath();
      traceSeen(ctx, view, worldBox(view, width), paths, false);
      ctx.lineWidth = (width * stroke) / strokes;
      ctx.stroke();
    }
  }
  ctx.restore();
}
