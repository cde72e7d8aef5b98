import type { ColourName } from '../../../ui/theme.ts';

/**
 * Where the words of a kind stand: beside a point, in the middle of an area, along a line, or level somewhere on a
 * line. Beside a point means that a mark is drawn at it.
 */
export type LabelPlace = 'beside' | 'middle' | 'along' | 'on-line';

export interface LabelRule {
  readonly kind: string;
  readonly place: LabelPlace;
  /** Zoom from which features of rank 1, 2, … are named, and the zoom at which the kind is no longer. */
  readonly from: readonly number[];
  readonly to?: number;
  readonly colour: ColourName;
  /** Px. */
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly italic?: true;
  readonly spaced?: true;
  readonly mark?: 'dot' | 'star';
  /** The mark stands even where the name finds no room. */
  readonly marksAlways?: true;
  /** Nobody gave the point: the name says that it stands about here. */
  readonly about?: true;
}

/** Zooms from which towns of the tiles have room (build/basemap/world-places.ts). */
const TOWNS_FROM = [4, 5, 6, 7, 8, 9, 10];

/** From this zoom on no country is named. */
export const COUNTRIES_TO = 7.6;

/** What is named on the map, the most important first: where two would overlap, the earlier one stays. */
export const LABEL_RULES: readonly LabelRule[] = [
  { kind: 'zone', place: 'middle', from: [11], colour: 'map-zone', size: 12, weight: 600, spaced: true },
  {
    kind: 'embassy',
    place: 'beside',
    from: [11.6],
    colour: 'ink',
    size: 12,
    weight: 600,
    mark: 'star',
    marksAlways: true,
  },
  {
    kind: 'site',
    place: 'beside',
    from: [11.6, 11.6, 11.6],
    colour: 'map-label',
    size: 11,
    mark: 'dot',
    marksAlways: true,
  },
  {
    kind: 'city',
    place: 'beside',
    from: [4, 5, 6, 7],
    to: 9.6,
    colour: 'map-label',
    size: 12.5,
    weight: 600,
    mark: 'dot',
  },
  {
    kind: 'town',
    place: 'beside',
    from: TOWNS_FROM,
    colour: 'map-label',
    size: 12.5,
    weight: 600,
    mark: 'dot',
  },
  { kind: 'district-name', place: 'middle', from: [9.8, 10.5], to: 14.6, colour: 'map-label', size: 12.5 },
  { kind: 'river', place: 'on-line', from: [9.8], colour: 'square', size: 12, italic: true },
  { kind: 'landmark', place: 'beside', from: [13, 13.6, 14.4], colour: 'map-label', size: 11.5, mark: 'dot' },
  {
    kind: 'site-about',
    place: 'middle',
    from: [13],
    colour: 'map-label',
    size: 11,
    italic: true,
    about: true,
  },
  { kind: 'park', place: 'middle', from: [13], colour: 'diamond', size: 11.5, italic: true },
  { kind: 'island', place: 'middle', from: [13], colour: 'diamond', size: 11.5, italic: true },
  { kind: 'airport', place: 'middle', from: [10.8], colour: 'map-label', size: 11.5, italic: true },
  {
    kind: 'country',
    place: 'middle',
    from: [3],
    to: COUNTRIES_TO,
    colour: 'map-label',
    size: 12,
    spaced: true,
  },
  { kind: 'river-name', place: 'middle', from: [5.8], to: 9, colour: 'square', size: 11.5, italic: true },
  {
    kind: 'small-town',
    place: 'beside',
    from: TOWNS_FROM,
    colour: 'map-label',
    size: 11.5,
    mark: 'dot',
  },
  { kind: 'bridge', place: 'beside', from: [13.4], colour: 'map-label', size: 11, italic: true },
  { kind: 'neighbourhood', place: 'middle', from: [12.2, 12.9], colour: 'map-label', size: 11.5 },
  { kind: 'road', place: 'along', from: [13, 14, 15], colour: 'map-label', size: 11 },
  { kind: 'canal', place: 'along', from: [13], colour: 'square', size: 11, italic: true },
];

/** Square degrees a country must measure for its name at a zoom: a name that is wider than its country misleads. */
export function smallestNamed(zoom: number): number {
  return 90 / 4 ** (zoom - 3);
}
