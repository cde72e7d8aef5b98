/** Longitude and latitude, degrees. */
export type Position = readonly [lon: number, lat: number];
export type Line = readonly Position[];

/** The part of the TopoJSON format (github.com/topojson/topojson-specification) that the source files use. */
export interface Topology {
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly transform: {
    readonly scale: readonly [number, number];
    readonly translate: readonly [number, number];
  };
  readonly objects: Readonly<Record<string, { readonly geometries: readonly Geometry[] }>>;
}

export interface Geometry {
  readonly type: string;
  readonly arcs?: unknown;
  readonly id?: string;
  readonly properties?: { readonly name?: string };
}

/** The topology's arcs as lines in degrees. An arc number below zero means the arc `~number` backwards. */
export function decodeArcs({ arcs, transform: { scale, translate } }: Topology): readonly Line[] {
  return arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** Joins arcs end to end; the first point of each later arc repeats the last of the one before. */
export function joinArcs(arcs: readonly Line[], numbers: readonly number[]): Line {
  return numbers.flatMap((number, place) => {
    const line = number < 0 ? arcs[~number].toReversed() : arcs[number];
    return place === 0 ? line : line.slice(1);
  });
}

/** The arc numbers of a geometry's polygons, each a list of rings; lines count as polygons of one ring each. */
export function arcPolygons({ type, arcs }: Geometry): readonly (readonly (readonly number[])[])[] {
  switch (type) {
    case 'MultiPolygon':
      return arcs as number[][][];
    case 'Polygon':
      return [arcs as number[][]];
    case 'MultiLineString':
      return (arcs as number[][]).map((line) => [line]);
    case 'LineString':
      return [[arcs as number[]]];
    default:
      return [];
  }
}

/** The arc numbers of all a geometry's rings or lines. */
export function arcLists(geometry: Geometry): readonly (readonly number[])[] {
  return arcPolygons(geometry).flat();
}
