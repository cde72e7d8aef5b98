import { type Position, packLine, unpackLine } from './packed-lines.ts';

type Coordinates = readonly number[] | readonly Coordinates[];

/** What the ground calls a feature, by language (BCP 47), as far as a source gives it. */
export interface GroundNames {
  readonly en?: string;
  readonly ar?: string;
  readonly fr?: string;
  readonly ckb?: string;
  readonly kmr?: string;
}

/** What a feature of the ground is, beside its shape; the table of properties is in build/basemap/README.md. */
export interface GroundProperties extends GroundNames {
  readonly kind: string;
  readonly level?: string;
  readonly rank?: number;
  readonly size?: number;
  readonly alias?: string;
  readonly country?: string;
  readonly accuracy_m?: number;
}

/** The members of GeoJSON (RFC 7946) that the project's own files of the ground have. */
export interface GroundGeoJson {
  readonly features: readonly {
    readonly properties: GroundProperties;
    readonly geometry: { readonly type: string; readonly coordinates: Coordinates };
  }[];
}

/** The same as the page fetches it: no nesting, and positions as whole steps in units of 10^-digits degrees. */
export interface BasemapFile {
  readonly digits: number;
  readonly features: readonly (GroundProperties & { readonly lines: readonly (readonly number[])[] })[];
}

const SHOWN = [
  'kind',
  'level',
  'rank',
  'size',
  'en',
  'ar',
  'fr',
  'ckb',
  'kmr',
  'alias',
  'country',
  'accuracy_m',
] as const;

function isPosition(coordinates: Coordinates): coordinates is Position {
  return typeof coordinates[0] === 'number';
}

/** All lines and rings, however deep the geometry nests them; a point is a line of one. */
function linesOf(coordinates: Coordinates): readonly (readonly Position[])[] {
  if (isPosition(coordinates)) return [[coordinates]];
  if (coordinates.length === 0) return [];
  if (isPosition(coordinates[0])) return [coordinates as readonly Position[]];
  return coordinates.flatMap(linesOf);
}

/** Packs what the map draws of a file of the ground; where its features come from stays in the file itself. */
export function packBasemap({ features }: GroundGeoJson, digits: number): BasemapFile {
  return {
    digits,
    features: features.map(({ properties, geometry }) => ({
      ...(Object.fromEntries(
        SHOWN.flatMap((name) => (properties[name] === undefined ? [] : [[name, properties[name]]])),
      ) as unknown as GroundProperties),
      lines: linesOf(geometry.coordinates).map((line) => packLine(line, digits)),
    })),
  };
}

/** The lines of a packed feature, in degrees. */
export function linesOfFeature(
  { lines }: BasemapFile['features'][number],
  digits: number,
): readonly (readonly Position[])[] {
  return lines.map((line) => unpackLine(line, digits));
}
