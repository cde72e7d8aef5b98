import { encloses, meets, mercator, type WorldBox } from '../../../core/space/mercator.ts';
import {
  metresPerPixel,
  type Viewport,
  worldBox,
  xOf,
  yOf,
  zoomOfView,
} from '../../../core/space/viewport.ts';
import type { Outline, Pen, Trace } from '../../../ui/pen/pen.ts';
import type { Theme } from '../../../ui/theme.ts';
import { traceSeen } from '../draw/projected-path.ts';
import { type Basemap, cityBox } from './basemap.ts';
import { GROUND, type Level, LINES, type Paint } from './paints.ts';

/** Where the region's detailed land ends; the build script clips it to the same degrees. */
const NORTH_WEST = mercator({ lat: 45, lon: 25 });
const SOUTH_EAST = mercator({ lat: 12, lon: 66 });
const REGION: WorldBox = { west: NORTH_WEST.x, north: NORTH_WEST.y, east: SOUTH_EAST.x, south: SOUTH_EAST.y };
/** From here on the region is drawn in detail. */
const REGION_FROM = 4;
/** The Green Zone's tint, and the soft edge where its line is from memory: strokes of growing width over each other. */
const ZONE = { from: 10.5, tint: 0.16, soft: 0.45, step: 3, most: 30 } as const;

interface Picture {
  readonly pen: Pen;
  readonly view: Viewport;
  readonly seen: WorldBox;
  readonly zoom: number;
  readonly basemap: Basemap;
  readonly theme: Theme;
  /** Levels that need not be painted. */
  readonly hidden: Readonly<Record<Level, boolean>>;
}

/** Paints land, water, roads and the Green Zone; without a basemap plain land, so that events still have a ground. */
export function drawBasemap(pen: Pen, view: Viewport, basemap: Basemap | undefined, theme: Theme): void {
  const seen = worldBox(view);
  const city = cityBox(basemap);
  const inCity = basemap === undefined || (city !== undefined && encloses(city, seen));
  const fill = inCity ? theme['map-land'] : theme['map-water'];
  pen.shape((outline) => outline.rect(0, 0, view.width, view.height), { fill });
  if (basemap === undefined) return;
  const zoom = zoomOfView(view);
  const regional = zoom >= REGION_FROM && meets(seen, REGION);
  const hidden = {
    world: inCity || (regional && encloses(REGION, seen)),
    region: inCity || !regional,
    far: inCity,
    near: inCity,
  };
  const picture: Picture = { pen, view, seen, zoom, basemap, theme, hidden };
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
function flood({ pen, view, theme }: Picture): void {
  pen.shape((outline) => traceBox(outline, view, REGION), { fill: theme['map-water'] });
}

function traceBox(outline: Outline, view: Viewport, { west, north, east, south }: WorldBox): void {
  const [left, top] = [xOf(view, west), yOf(view, north)];
  outline.rect(left, top, xOf(view, east) - left, yOf(view, south) - top);
}

/** All of the picture without the boxes of some features, by the rule of odd outlines. */
function outside({ view, basemap }: Picture, kind: string): Trace {
  return (outline) => {
    outline.rect(0, 0, view.width, view.height);
    for (const { paths } of basemap.get(kind) ?? []) traceBox(outline, view, paths[0].box);
  };
}

function applyPaint(picture: Picture, paint: Paint): void {
  const { pen, view, seen, zoom, basemap, theme } = picture;
  const trace: Trace = (outline) => {
    for (const { level, rank, paths } of basemap.get(paint.kind) ?? []) {
      if (level !== paint.level || (paint.rank !== undefined && rank !== paint.rank)) continue;
      traceSeen(outline, view, seen, paths, paint.fill !== undefined);
    }
  };
  const look = {
    alpha: paint.alpha,
    fill: paint.fill && theme[paint.fill],
    evenOdd: true,
    stroke: paint.width && paint.stroke && theme[paint.stroke],
    width: paint.width?.(zoom),
    cap: paint.cap ?? 'round',
    dash: paint.dash,
  };
  const bounds = paint.outside;
  if (bounds === undefined || zoom < bounds.from) pen.shape(trace, look);
  else pen.within(outside(picture, bounds.kind), (inner) => inner.shape(trace, look), true);
}

/** Tinted within its line; where that is from memory, no line but a band as wide as it may be wrong. */
function drawZone({ pen, view, seen, basemap, theme }: Picture): void {
  const colour = theme['map-zone'];
  pen.shape(
    (outline) => {
      for (const { paths } of basemap.get('zone') ?? []) traceSeen(outline, view, seen, paths, true);
    },
    { fill: colour, alpha: ZONE.tint },
  );
  for (const { paths, accuracy } of basemap.get('zone-west') ?? []) {
    const width = (2 * accuracy) / metresPerPixel(view);
    const strokes = Math.ceil(Math.min(ZONE.most, width / ZONE.step));
    const trace: Trace = (outline) => traceSeen(outline, view, worldBox(view, width), paths, false);
    for (let stroke = 1; stroke <= strokes; stroke++)
      pen.shape(trace, { stroke: colour, width: (width * stroke) / strokes, alpha: ZONE.soft / strokes });
  }
}
