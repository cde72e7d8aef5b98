import { type Path, pathOf } from '../draw/projected-path.ts';

export interface BaseFeature {
  readonly kind: string;
  /** For features that exist more than once: the world coarsely or the region in detail. */
  readonly level?: string;
  /** 1 is drawn first; larger ones need more zoom. */
  readonly rank: number;
  /** Square degrees, for countries. */
  readonly size: number;
  readonly names: Readonly<Record<string, string | undefined>>;
  /** What data packages call the same place. */
  readonly alias?: string;
  /** Metres within which the shape is right; 0 where the file does not say. */
  readonly accuracy: number;
  readonly paths: readonly Path[];
}

/** Features by kind. */
export type Basemap = ReadonlyMap<string, readonly BaseFeature[]>;

type Coordinates = readonly number[] | readonly Coordinates[];

/** The members of GeoJSON (RFC 7946) that the project's own basemap files have. */
export interface GeoJson {
  readonly features: readonly {
    readonly properties: {
      readonly kind: string;
      readonly level?: string;
      readonly rank?: number;
      readonly size?: number;
      readonly en?: string;
      readonly ar?: string;
      readonly alias?: string;
      readonly accuracy_m?: number;
    };
    readonly geometry: { readonly type: string; readonly coordinates: Coordinates };
  }[];
}

function isPosition(coordinates: Coordinates): coordinates is readonly number[] {
  return typeof coordinates[0] === 'number';
}

/** All lines and rings, however deep the geometry nests them; a point is a path of one. */
function pathsOf(coordinates: Coordinates): Path[] {
  if (isPosition(coordinates)) return [pathOf([coordinates])];
  if (coordinates.length === 0) return [];
  if (isPosition(coordinates[0])) return [pathOf(coordinates as readonly (readonly number[])[])];
  return coordinates.flatMap(pathsOf);
}

/** Joins basemap files into features by kind, projected to the world. */
export function basemapOf(files: readonly GeoJson[]): Basemap {
  const byKind = new Map<string, BaseFeature[]>();
  for (const { properties, geometry } of files.flatMap((file) => file.features)) {
    const { kind, level, rank = 1, size = 0, en, ar, alias, accuracy_m: accuracy = 0 } = properties;
    const feature = {
      kind,
      level,
      rank,
      size,
      names: { en, ar },
      alias,
      accuracy,
      paths: pathsOf(geometry.coordinates),
    };
    const list = byKind.get(kind);
    if (list === undefined) byKind.set(kind, [feature]);
    else list.push(feature);
  }
  return byKind;
}
