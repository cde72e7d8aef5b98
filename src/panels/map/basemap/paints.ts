import { mix } from '../../../base/mix.ts';
import { TILE_LEVELS, type TileLevel } from '../../../core/space/ground-tiles.ts';
import type { ColourName } from '../../../ui/theme.ts';

export type Level = 'world' | 'region' | TileLevel;

/** How one kind of feature is painted. Zooms say from where to where; widths are in px at a zoom. */
export interface Paint {
  readonly kind: string;
  readonly level?: Level;
  readonly rank?: number;
  readonly from?: number;
  readonly to?: number;
  readonly fill?: ColourName;
  readonly stroke?: ColourName;
  readonly width?: (zoom: number) => number;
  readonly dash?: readonly number[];
  readonly alpha?: number;
  readonly cap?: CanvasLineCap;
  /** Left out within the box round the features of this kind, from that zoom on. */
  readonly outside?: { readonly kind: string; readonly from: number };
}

/** Widths grow faster than the zoom. */
const EXPONENT = 1.6;

type Stop = readonly [zoom: number, px: number];

/** A width that grows with the zoom from stop to stop, and stays the same before the first and after the last. */
export function growing(...stops: readonly [Stop, ...Stop[]]): (zoom: number) => number {
  return (zoom) => {
    const next = stops.findIndex(([end]) => zoom < end);
    if (next <= 0) return next === 0 ? stops[0][1] : stops[stops.length - 1][1];
    const [[before, thin], [after, thick]] = [stops[next - 1], stops[next]];
    const part = (zoom ** EXPONENT - before ** EXPONENT) / (after ** EXPONENT - before ** EXPONENT);
    return mix(thin, thick)(part);
  };
}

/** Roads by rank: where they appear, and how wide they are. */
export const ROADS = [
  { rank: 3, from: 12.2, width: growing([12.2, 0.7], [14, 2], [16, 6]) },
  { rank: 2, from: 11, width: growing([11, 0.7], [13, 2.2], [16, 9]) },
  { rank: 1, from: 8.8, width: growing([8.8, 0.8], [11, 1.8], [13, 3.4], [16, 13]) },
] as const;

const BRIDGE = growing([11, 1.6], [13, 3], [16, 9]);
const THIN = growing([3, 0.6], [8, 1.2], [16, 1.4]);

/** From here on the city's own Tigris is drawn; the country level's runs up to 3.5 km beside it. */
const CITY_RIVER = 8.5;

/** Closer than this a river of 1:50m, up to 3.5 km beside its course, would mislead. */
const RIVER_TO = 11;

/** What a tile of a level has: its square of water over all that is coarser, and on it land, lakes, rivers, borders. */
function tilePaints(level: TileLevel): readonly Paint[] {
  const { from } = TILE_LEVELS[level];
  return [
    { kind: 'cell', level, from, fill: 'map-water' },
    { kind: 'land', level, from, fill: 'map-land' },
    { kind: 'lake', level, from, fill: 'map-water' },
    {
      kind: 'river',
      level,
      from: Math.max(4.5, from),
      to: RIVER_TO,
      stroke: 'map-water',
      width: growing([4.5, 0.7], [9, 2.2]),
      outside: { kind: 'urban', from: CITY_RIVER },
    },
    { kind: 'border', level, from, stroke: 'map-border', width: THIN },
  ];
}

/** Land, water and areas from below to above. Land and seas of the region cover those of the world, tiles both. */
export const GROUND: readonly Paint[] = [
  { kind: 'land', level: 'world', fill: 'map-land' },
  { kind: 'border', level: 'world', stroke: 'map-border', width: THIN },
  { kind: 'land', level: 'region', from: 4, fill: 'map-land' },
  { kind: 'lake', level: 'region', from: 4, fill: 'map-water' },
  {
    kind: 'river',
    level: 'region',
    from: 4.5,
    to: 9.8,
    stroke: 'map-water',
    width: growing([4.5, 0.7], [9, 2.2]),
    outside: { kind: 'urban', from: CITY_RIVER },
  },
  { kind: 'border', level: 'region', from: 4, stroke: 'map-border', width: THIN },
  ...tilePaints('far'),
  ...tilePaints('near'),
  { kind: 'grid', stroke: 'map-border', width: () => 0.7, alpha: 0.5 },
  { kind: 'urban', from: 7.5, fill: 'map-town' },
  { kind: 'airport', from: 9.5, fill: 'map-casing', alpha: 0.3 },
  { kind: 'park', from: 10.5, fill: 'map-park' },
  { kind: 'island', from: 10.5, fill: 'map-park', alpha: 0.7 },
];

/** What is drawn over the tint of the Green Zone, from below to above. */
export const LINES: readonly Paint[] = [
  { kind: 'district', from: 10, to: 14.5, stroke: 'map-border', width: THIN, dash: [4, 3], alpha: 0.6 },
  { kind: 'canal', from: 9.5, stroke: 'map-water', width: growing([9.5, 0.8], [13, 2.5], [16, 9]) },
  { kind: 'river', from: CITY_RIVER, to: 13, stroke: 'map-water', width: growing([8.5, 2], [11, 2.4]) },
  { kind: 'water', from: CITY_RIVER, fill: 'map-water' },
  {
    kind: 'runway',
    from: 10.5,
    stroke: 'map-border',
    width: growing([10.5, 1], [13, 3], [16, 12]),
    cap: 'butt',
  },
  ...ROADS.map(({ rank, from, width }): Paint => {
    const casing = (zoom: number) => width(zoom) + growing([9, 0.8], [14, 2])(zoom);
    return { kind: 'road', rank, from, stroke: 'map-casing', width: casing };
  }),
  ...ROADS.map(({ rank, from, width }): Paint => ({ kind: 'road', rank, from, stroke: 'map-road', width })),
  { kind: 'bridge', from: 10.8, stroke: 'map-label', width: (zoom) => BRIDGE(zoom) + 1.6, cap: 'butt' },
  { kind: 'bridge', from: 12.5, stroke: 'map-road', width: BRIDGE, cap: 'square' },
  { kind: 'zone-edge', from: 10.5, stroke: 'map-zone', width: () => 1.8 },
  { kind: 'compound', from: 13, stroke: 'map-zone', width: THIN, dash: [3, 3] },
];
