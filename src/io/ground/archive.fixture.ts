import { gzipSync } from 'node:zlib';
import { PbfWriter } from 'pbf';
import { zxyToTileId } from 'pmtiles';
import type { TilePlace } from '../../core/space/own-ground.ts';

/** A feature of a tile that is made: MVT's type, words, and lines in parts of the tile's side. */
export interface MadeFeature {
  readonly type: 1 | 2 | 3;
  readonly properties: Readonly<Record<string, string | number>>;
  readonly lines: readonly (readonly (readonly [x: number, y: number])[])[];
}

const EXTENT = 4096;
const zigzag = (n: number) => (n << 1) ^ (n >> 31);

/** The commands of a geometry: move to, lines to, and close for areas. */
function commands({ type, lines }: MadeFeature): number[] {
  const all: number[] = [];
  let [atX, atY] = [0, 0];
  for (const line of lines) {
    line.forEach(([partX, partY], at) => {
      if (at === 0) all.push((1 << 3) | 1);
      if (at === 1) all.push(((line.length - 1) << 3) | 2);
      const [x, y] = [Math.round(partX * EXTENT), Math.round(partY * EXTENT)];
      all.push(zigzag(x - atX), zigzag(y - atY));
      [atX, atY] = [x, y];
    });
    if (type === 3) all.push((1 << 3) | 7);
  }
  return all;
}

/** A vector tile (MVT 2) of these layers. */
export function madeTile(layers: Readonly<Record<string, readonly MadeFeature[]>>): Uint8Array {
  const tile = new PbfWriter();
  for (const [name, features] of Object.entries(layers)) {
    const keys = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
    const values = [...new Set(features.flatMap(({ properties }) => Object.values(properties)))];
    tile.writeMessage(
      3,
      (_, layer) => {
        layer.writeVarintField(15, 2);
        layer.writeStringField(1, name);
        for (const feature of features)
          layer.writeMessage(
            2,
            (made, out) => {
              const tags = Object.entries(made.properties).flatMap(([key, value]) => [
                keys.indexOf(key),
                values.indexOf(value),
              ]);
              out.writePackedVarint(2, tags);
              out.writeVarintField(3, made.type);
              out.writePackedVarint(4, commands(made));
            },
            feature,
          );
        for (const key of keys) layer.writeStringField(3, key);
        for (const value of values)
          layer.writeMessage(
            4,
            (one, out) =>
              typeof one === 'string' ? out.writeStringField(1, one) : out.writeVarintField(5, one),
            value,
          );
        layer.writeVarintField(5, EXTENT);
      },
      undefined,
    );
  }
  return tile.finish();
}

/** A picture of one colour: a PNG of 1 × 1 px. */
export const ONE_PIXEL: Uint8Array = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

export interface MadeArchive {
  readonly tiles: readonly { readonly place: TilePlace; readonly bytes: Uint8Array }[];
  /** As PMTiles numbers them; 1 MVT, 2 PNG. */
  readonly tileType: number;
  /** 1 none, 2 gzip; the fixture packs with gzip alone. */
  readonly tileCompression?: number;
  readonly internalCompression?: number;
  readonly metadata?: object;
}

/** The directory of tiles, as the specification of PMTiles 3 has it. */
function directory(
  entries: readonly { readonly id: number; readonly length: number; readonly offset: number }[],
) {
  const out = new PbfWriter();
  out.writeVarint(entries.length);
  entries.forEach(({ id }, at) => {
    out.writeVarint(id - (entries[at - 1]?.id ?? 0));
  });
  for (const _ of entries) out.writeVarint(1);
  for (const { length } of entries) out.writeVarint(length);
  for (const { offset } of entries) out.writeVarint(offset + 1);
  return gzipSync(out.finish());
}

/** A PMTiles archive of version 3 with these tiles, in one directory. */
export function madeArchive({
  tiles,
  tileType,
  tileCompression = 1,
  internalCompression = 2,
  metadata = {},
}: MadeArchive): Uint8Array<ArrayBuffer> {
  const packed = tiles
    .map(({ place, bytes }) => ({
      id: zxyToTileId(place.z, place.x, place.y),
      bytes: tileCompression === 2 ? gzipSync(bytes) : bytes,
    }))
    .sort((a, b) => a.id - b.id);
  let offset = 0;
  const entries = packed.map(({ id, bytes }) => {
    const entry = { id, length: bytes.length, offset };
    offset += bytes.length;
    return entry;
  });
  const root = directory(entries);
  const about = gzipSync(JSON.stringify(metadata));
  const header = new DataView(new ArrayBuffer(127));
  'PMTiles'.split('').forEach((letter, at) => {
    header.setUint8(at, letter.charCodeAt(0));
  });
  header.setUint8(7, 3);
  const zooms = tiles.map(({ place }) => place.z).sort((a, b) => a - b);
  const numbers = [
    127,
    root.length,
    127 + root.length,
    about.length,
    0,
    0,
    127 + root.length + about.length,
    offset,
  ];
  numbers.forEach((number, at) => {
    header.setBigUint64(8 + 8 * at, BigInt(number), true);
  });
  header.setUint8(96, 1);
  header.setUint8(97, internalCompression);
  header.setUint8(98, tileCompression);
  header.setUint8(99, tileType);
  header.setUint8(100, zooms[0]);
  header.setUint8(101, zooms[zooms.length - 1]);
  const parts = [new Uint8Array(header.buffer), root, about, ...packed.map(({ bytes }) => bytes)];
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
