import { own } from '../../base/own.ts';
import type { NamedKind, ShapeKind } from '../../core/space/own-ground.ts';

/** What a feature of a tile says of itself. */
export type TileProperties = Readonly<Record<string, string | number | boolean>>;

interface Layer {
  /** What its lines and areas are drawn as, by the words of the layer. */
  readonly shapes?: Readonly<Record<string, ShapeKind>>;
  /** What those with other words are; without one they are left out. */
  readonly others?: ShapeKind;
  /** What its names are shown as, and their rank. */
  readonly names?: Readonly<Record<string, readonly [kind: NamedKind, rank: number]>>;
  readonly otherNames?: readonly [kind: NamedKind, rank: number];
}

function each<T>(value: T, words: string): Record<string, T> {
  return Object.fromEntries(words.split(' ').map((word) => [word, value]));
}

const GREEN = each<ShapeKind>(
  'green',
  'park national_park nature_reserve protected_area forest wood grass grassland meadow scrub cemetery garden golf_course recreation_ground village_green pitch playground orchard wetland allotments zoo',
);
const BUILT = each<ShapeKind>(
  'built',
  'residential industrial commercial retail urban_area suburb neighbourhood quarter railway aerodrome airfield military hospital school university college kindergarten stadium pedestrian parking',
);
const AREAS: Layer = { shapes: { ...GREEN, ...BUILT } };

const ROADS: Layer = {
  shapes: {
    ...each<ShapeKind>('highway', 'highway motorway trunk'),
    ...each<ShapeKind>('road', 'major_road medium_road primary secondary tertiary'),
    ...each<ShapeKind>('street', 'minor_road minor service residential unclassified busway'),
    ...each<ShapeKind>('path', 'path track pedestrian footway cycleway'),
    ...each<ShapeKind>('railway', 'rail transit railway'),
    ...each<ShapeKind>('runway', 'aeroway runway taxiway'),
  },
  names: {
    ...each<readonly [NamedKind, number]>(['road', 1], 'highway motorway trunk'),
    ...each<readonly [NamedKind, number]>(['road', 2], 'major_road medium_road primary secondary tertiary'),
    ...each<readonly [NamedKind, number]>(['road', 3], 'minor_road minor service residential unclassified'),
  },
};

const PLACES: Layer = {
  names: {
    city: ['town', 1],
    town: ['town', 4],
    village: ['small-town', 6],
    hamlet: ['small-town', 7],
    locality: ['small-town', 6],
    ...each<readonly [NamedKind, number]>(['neighbourhood', 1], 'macrohood suburb borough'),
    ...each<readonly [NamedKind, number]>(['neighbourhood', 2], 'neighbourhood quarter'),
  },
};

const WATERWAYS: Layer = { others: 'stream', otherNames: ['canal', 1] };
const BOUNDARIES: Layer = { others: 'boundary' };
const BUILDINGS: Layer = { others: 'building' };

/** The layers of Protomaps' basemap and of OpenMapTiles, by their names. */
const LAYERS: Readonly<Record<string, Layer>> = {
  aeroway: ROADS,
  boundaries: BOUNDARIES,
  boundary: BOUNDARIES,
  building: BUILDINGS,
  buildings: BUILDINGS,
  landcover: AREAS,
  landuse: AREAS,
  park: { others: 'green', otherNames: ['park', 1] },
  place: PLACES,
  places: PLACES,
  roads: ROADS,
  transit: ROADS,
  transportation: ROADS,
  transportation_name: { names: ROADS.names },
  water: { others: 'water', otherNames: ['canal', 1] },
  waterway: WATERWAYS,
};

/** The geometry of a feature, as MVT numbers it. */
const [LINE, AREA] = [2, 3];
/** Boundaries within a country's states are left out. */
const DEEPEST_BOUNDARY = 4;

/** The words by which layers tell their features apart: finer ones first where both are known. */
function wordsOf(properties: TileProperties): readonly string[] {
  const { kind_detail, kind, 'pmap:kind': old, class: group, subclass } = properties;
  return [kind_detail, kind, old, group, subclass].filter((word) => typeof word === 'string');
}

function isDeepBoundary(properties: TileProperties): boolean {
  const { kind, admin_level, 'pmap:min_admin_level': old, maritime } = properties;
  const ofKind = kind === 'country' ? 2 : kind === 'region' ? 4 : Infinity;
  return Boolean(maritime) || Number(admin_level ?? old ?? ofKind) > DEEPEST_BOUNDARY;
}

function found<T>(table: Readonly<Record<string, T>> | undefined, words: readonly string[]): T | undefined {
  return words.map((word) => table && own(table, word)).find((one) => one !== undefined);
}

/** What lines or areas (2 or 3, as MVT numbers them) of a layer are drawn as; undefined where they are left out. */
export function shapeKindOf(layer: string, type: number, properties: TileProperties): ShapeKind | undefined {
  const rules = own(LAYERS, layer);
  const kind = found(rules?.shapes, wordsOf(properties)) ?? rules?.others;
  if (kind === undefined || (type !== LINE && type !== AREA)) return undefined;
  if (kind === 'boundary') return type === LINE && !isDeepBoundary(properties) ? kind : undefined;
  if (kind === 'water') return type === LINE ? 'stream' : kind;
  const isOfAreas = kind === 'green' || kind === 'built' || kind === 'building';
  // Areas of lines are squares and platforms; they are drawn as what is built.
  if (type === AREA) return isOfAreas ? kind : kind === 'runway' || kind === 'path' ? 'built' : undefined;
  return isOfAreas ? undefined : kind;
}

/** What the name of a feature is shown as, and its rank; undefined where it is not shown. */
export function namedKindOf(
  layer: string,
  properties: TileProperties,
): readonly [kind: NamedKind, rank: number] | undefined {
  const rules = own(LAYERS, layer);
  return found(rules?.names, wordsOf(properties)) ?? rules?.otherNames;
}
