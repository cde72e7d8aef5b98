import {
  bytesToHeader,
  Compression,
  type Header,
  PMTiles,
  SharedPromiseCache,
  type Source,
  TileType,
} from 'pmtiles';
import { Refusal } from '../../core/import/input/refusal.ts';
import type { TilePlace } from '../../core/space/own-ground.ts';
import type { GroundFacts } from './ground-messages.ts';

/** Kinds of pictures that browsers draw, by what a PMTiles file calls them. */
const PICTURES: ReadonlyMap<TileType, string> = new Map([
  [TileType.Png, 'image/png'],
  [TileType.Jpeg, 'image/jpeg'],
  [TileType.Webp, 'image/webp'],
  [TileType.Avif, 'image/avif'],
]);

/** Bytes of the header. */
const HEADER = 127;
/** Bytes that are read first: the header, and what most archives have as their list of tiles. */
const BEGINNING = 16_384;
/** What it begins with, the version last. */
const MAGIC = 'PMTiles\u0003';
/** Bytes of a tile or a directory at most, packed or not. */
const MOST = 64e6;
/** Letters of what is said of its makers at most. */
const MOST_CREDIT = 300;
/** Directories that are kept. */
const DIRECTORIES = 100;

const isArchive = (bytes: ArrayBuffer) => new TextDecoder('latin1').decode(bytes).startsWith(MAGIC);

/** Where the bytes of an archive are. */
export interface Archived {
  readonly name: string;
  /** Bytes in all, as far as that is known. */
  readonly size?: number;
  /** At most so many bytes from there on; fewer where the archive ends before. */
  read(offset: number, length: number): Promise<ArrayBuffer>;
}

/** An archive of tiles that can be drawn. */
export interface TileArchive {
  readonly facts: GroundFacts;
  /** The media type of its pictures; undefined where it has lines and areas. */
  readonly picture: string | undefined;
  /** The bytes of a tile; undefined where there is none. */
  tile(place: TilePlace): Promise<ArrayBuffer | undefined>;
}

async function unpacked(bytes: ArrayBuffer, compression: Compression): Promise<ArrayBuffer> {
  if (compression === Compression.None) return bytes;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > MOST) throw new Error('a part of it unpacks to far more than it is');
    parts.push(part.value);
  }
  return new Blob(parts).arrayBuffer();
}

/** The archive, whose beginning has been read. */
function sourceOf({ name, read }: Archived, beginning: ArrayBuffer): Source {
  return {
    getKey: () => name,
    async getBytes(offset, length) {
      const end = offset + length;
      // The first question is for more than a small archive has.
      if (offset === 0 || end <= beginning.byteLength) return { data: beginning.slice(offset, end) };
      if (length > MOST) throw new Error('a part of it is far too large');
      const data = await read(offset, length);
      if (data.byteLength < length) throw new Error(`${name} breaks off`);
      return { data };
    },
  };
}

/** Why it cannot be drawn, if so. */
function refusalOf({ name: file, size }: Archived, header: Header): Refusal | undefined {
  const packings = [header.internalCompression, header.tileCompression];
  const packing = packings.find((one) => one !== Compression.None && one !== Compression.Gzip);
  if (packing !== undefined)
    return new Refusal({ says: 'packed-archive', file, packing: Compression[packing] ?? packing });
  if (header.tileType !== TileType.Mvt && !PICTURES.has(header.tileType))
    return new Refusal({
      says: 'unknown-tiles',
      file,
      kind: TileType[header.tileType] ?? header.tileType,
    });
  const end = Math.max(
    header.rootDirectoryOffset + header.rootDirectoryLength,
    header.jsonMetadataOffset + header.jsonMetadataLength,
    header.leafDirectoryOffset + (header.leafDirectoryLength ?? 0),
    header.tileDataOffset + (header.tileDataLength ?? 0),
  );
  if (size !== undefined && size < end) return new Refusal({ says: 'cut-archive', file });
  return undefined;
}

/** Text of what may be markup, as attributions of tiles often are. */
function plainText(text: unknown): string {
  if (typeof text !== 'string') return '';
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/&copy;/g, '©')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MOST_CREDIT);
}

/**
 * Opens a PMTiles archive of version 3, of which no more is read than is asked for.
 * @throws Refusal where it is none, or holds nothing that can be drawn
 */
export async function readArchive(archived: Archived): Promise<TileArchive> {
  const { name: file } = archived;
  const beginning = await archived.read(0, BEGINNING);
  if (!isArchive(beginning)) throw new Refusal({ says: 'no-archive', file });
  if (beginning.byteLength < HEADER) throw new Refusal({ says: 'cut-archive', file });
  const header = bytesToHeader(beginning.slice(0, HEADER));
  const refusal = refusalOf(archived, header);
  if (refusal) throw refusal;
  const cache = new SharedPromiseCache(DIRECTORIES, undefined, unpacked);
  const archive = new PMTiles(sourceOf(archived, beginning), cache, unpacked);
  const metadata = (await archive.getMetadata().catch(() => undefined)) as
    | Readonly<Record<string, unknown>>
    | null
    | undefined;
  const { minZoom, maxZoom, tileType } = header;
  const picture = PICTURES.get(tileType);
  return {
    facts: {
      name: file,
      attribution: plainText(metadata?.attribution),
      minZoom,
      maxZoom,
      side: picture ? 256 : 512,
    },
    picture,
    tile: async ({ z, x, y }) => (await archive.getZxy(z, x, y))?.data,
  };
}
