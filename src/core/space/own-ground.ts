/** A tile of the world in Web Mercator: its zoom, its column from 180° W and its row from the north. */
export interface TilePlace {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** What areas and lines of a tile are. */
export type ShapeKind =
  | 'green'
  | 'built'
  | 'water'
  | 'stream'
  | 'runway'
  | 'building'
  | 'path'
  | 'street'
  | 'road'
  | 'highway'
  | 'railway'
  | 'boundary';

/** All areas or all lines of one kind in a tile. */
export interface TileShapes {
  readonly kind: ShapeKind;
  readonly isArea: boolean;
  /** x and y in turn, as parts of the tile's side from its north-west corner; they may lie somewhat outside. */
  readonly points: Float32Array;
  /** Where each ring or line ends, counted in points. */
  readonly ends: Uint32Array;
}

/** Kinds of the basemap that a tile's names are shown as. */
export type NamedKind = 'town' | 'small-town' | 'neighbourhood' | 'park' | 'road' | 'canal';

/** A name in a tile, by language; `local` is how it is called there. */
export interface TileName {
  readonly kind: NamedKind;
  readonly rank: number;
  readonly names: Readonly<Record<string, string>>;
  /** As those of shapes: a point, or the line that it is the name of. */
  readonly points: Float32Array;
}

/** A tile: lines and areas, which are drawn in the colours of the theme, or a picture. */
export type TileContent =
  | { readonly is: 'drawing'; readonly shapes: readonly TileShapes[]; readonly names: readonly TileName[] }
  | { readonly is: 'picture'; readonly picture: ImageBitmap };

/** A ground for the map that a reader opened: tiles that lie over the map's own. */
export interface OwnGround {
  readonly name: string;
  /** Who made it, as plain text; empty where it does not say. */
  readonly attribution: string;
  /** The host that is asked for it; undefined where it is on the reader's device. */
  readonly host?: string;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Px that a tile's side has at its own zoom. */
  readonly side: 256 | 512;
  /** What is at a place; undefined where it has nothing. Rejects where that cannot be read. */
  tile(place: TilePlace): Promise<TileContent | undefined>;
  close(): void;
}
