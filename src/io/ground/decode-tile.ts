import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { NamedKind, ShapeKind, TileContent, TileName, TileShapes } from '../../core/space/own-ground.ts';
import { namedKindOf, shapeKindOf, type TileProperties } from './kinds-of-layers.ts';

/** Geometries, as MVT numbers them. */
const [POINT, LINE, AREA] = [1, 2, 3];

/** In which properties the names of a language may be; the first that is there counts. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  en: ['name:en', 'name_en', 'name:latin', 'name_int'],
  ar: ['name:ar'],
  fr: ['name:fr'],
  ckb: ['name:ckb'],
  kmr: ['name:kmr', 'name:ku'],
  local: ['name'],
};
/** Letters of a name at most. */
const LONGEST = 60;

function namesOf(properties: TileProperties): Readonly<Record<string, string>> | undefined {
  const names = Object.entries(NAMES).flatMap(([language, keys]) => {
    const name = keys.map((key) => properties[key]).find((one) => typeof one === 'string' && one !== '');
    return name === undefined ? [] : [[language, String(name).slice(0, LONGEST)] as const];
  });
  return names.length === 0 ? undefined : Object.fromEntries(names);
}

/** Rings or lines of a kind, one after another. */
interface Growing {
  readonly kind: ShapeKind;
  readonly isArea: boolean;
  readonly points: number[];
  readonly ends: number[];
}

type Line = readonly { readonly x: number; readonly y: number }[];

const flat = (line: Line, extent: number) => line.flatMap(({ x, y }) => [x / extent, y / extent]);

/** Squared length from the first point to the last, in units of the tile. */
function reach(line: Line): number {
  const [first, last] = [line[0], line[line.length - 1]];
  return (last.x - first.x) ** 2 + (last.y - first.y) ** 2;
}

/** The point or line that a name of a kind stands at: of several lines that which reaches farthest. */
function standOf(kind: NamedKind, type: number, lines: readonly Line[]): Line | undefined {
  const isOfLines = kind === 'road' || kind === 'canal';
  if (type === POINT && !isOfLines) return lines[0]?.slice(0, 1);
  if (type === LINE && isOfLines) return lines.toSorted((a, b) => reach(b) - reach(a))[0];
  return undefined;
}

/** Whether a name's first point is within the tile; in its margin it is another's. */
function isWithin(points: Float32Array): boolean {
  return points[0] >= 0 && points[0] < 1 && points[1] >= 0 && points[1] < 1;
}

/** Names that lines of a tile share, once: at the line that reaches farthest. */
function takeName(names: Map<string, { name: TileName; reach: number }>, name: TileName, far: number): void {
  const key = `${name.kind} ${name.names.local ?? name.names.en}${far === 0 ? ` ${name.points}` : ''}`;
  const before = names.get(key);
  if (before === undefined || before.reach < far) names.set(key, { name, reach: far });
}

/**
 * What a vector tile (MVT) draws and names, as far as its layers are known.
 * @throws Error when the bytes are no such tile
 */
export function decodeTile(bytes: ArrayBuffer): TileContent {
  const shapes = new Map<string, Growing>();
  const names = new Map<string, { name: TileName; reach: number }>();

  function takeFeature(layer: string, feature: VectorTileFeature): void {
    const { properties, type, extent } = feature;
    const kind = shapeKindOf(layer, type, properties);
    const named = type === AREA ? undefined : namedKindOf(layer, properties);
    const called = named && namesOf(properties);
    if (kind === undefined && called === undefined) return;
    const lines: readonly Line[] = feature.loadGeometry();
    if (kind !== undefined) {
      const key = `${kind} ${type}`;
      const growing = shapes.get(key) ?? { kind, isArea: type === AREA, points: [], ends: [] };
      shapes.set(key, growing);
      for (const line of lines) {
        if (line.length < 2) continue;
        for (const { x, y } of line) growing.points.push(x / extent, y / extent);
        growing.ends.push(growing.points.length / 2);
      }
    }
    const stand = named && called && standOf(named[0], type, lines);
    if (!named || !called || !stand || stand.length === 0) return;
    const points = Float32Array.from(flat(stand, extent));
    if (type === POINT && !isWithin(points)) return;
    takeName(names, { kind: named[0], rank: named[1], names: called, points }, reach(stand));
  }

  for (const [name, layer] of Object.entries(new VectorTile(new PbfReader(bytes)).layers))
    for (let at = 0; at < layer.length; at++) takeFeature(name, layer.feature(at));

  return {
    is: 'drawing',
    shapes: [...shapes.values()].map(
      ({ kind, isArea, points, ends }): TileShapes => ({
        kind,
        isArea,
        points: Float32Array.from(points),
        ends: Uint32Array.from(ends),
      }),
    ),
    names: [...names.values()].map(({ name }) => name),
  };
}
