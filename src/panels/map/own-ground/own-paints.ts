import type { ShapeKind } from '../../../core/space/own-ground.ts';
import type { ColourName } from '../../../ui/theme.ts';
import { growing, ROADS } from '../basemap/paints.ts';

/** How areas or lines of a kind are painted; widths are in px at a zoom of the map. */
export interface OwnPaint {
  readonly kind: ShapeKind;
  readonly from?: number;
  readonly fill?: ColourName;
  readonly stroke?: ColourName;
  readonly width?: (zoom: number) => number;
  readonly dash?: readonly number[];
  readonly alpha?: number;
  readonly cap?: CanvasLineCap;
}

const [STREET, ROAD, HIGHWAY] = ROADS.map(({ width }) => width);
/** From thick to thin they are laid over one another. */
const WAYS = [
  ['street', STREET],
  ['road', ROAD],
  ['highway', HIGHWAY],
] as const;

/** What tiles have, from below to above, over plain land. */
export const OWN_PAINTS: readonly OwnPaint[] = [
  { kind: 'built', fill: 'map-town' },
  { kind: 'green', fill: 'map-park' },
  { kind: 'water', fill: 'map-water' },
  { kind: 'stream', stroke: 'map-water', width: growing([9, 0.8], [13, 2], [16, 5]) },
  { kind: 'runway', stroke: 'map-border', width: growing([10.5, 1], [13, 3], [16, 12]), cap: 'butt' },
  { kind: 'building', from: 13.5, fill: 'map-casing', alpha: 0.55 },
  { kind: 'path', from: 14, stroke: 'map-border', width: () => 1, dash: [3, 2] },
  ...WAYS.map(([kind, width]): OwnPaint => {
    const casing = (zoom: number) => width(zoom) + growing([9, 0.8], [14, 2])(zoom);
    return { kind, stroke: 'map-casing', width: casing, cap: 'round' };
  }),
  ...WAYS.map(([kind, width]): OwnPaint => ({ kind, stroke: 'map-road', width, cap: 'round' })),
  { kind: 'railway', from: 10, stroke: 'map-border', width: growing([10, 0.8], [16, 2]), dash: [6, 3] },
  {
    kind: 'boundary',
    stroke: 'map-border',
    width: growing([3, 0.6], [8, 1.2], [16, 1.4]),
    dash: [6, 3, 1, 3],
  },
];
