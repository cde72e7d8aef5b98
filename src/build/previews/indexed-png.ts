import { crc32, deflateSync } from 'node:zlib';

/** Pixels as red, green, blue and alpha in turn, a byte each, without anything transparent. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** Entries of a palette: the most it can have, and fewer for a picture that is too large with these. */
const ENTRIES = [256, 192, 128, 64];
/** Bytes. */
const LARGEST = 60_000;
/** Bits of a pixel's index, and the colour type that says it has one. */
const [DEPTH, INDEXED] = [8, 3];

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(named.length + 8);
  out.writeUInt32BE(data.length, 0);
  named.copy(out, 4);
  out.writeUInt32BE(crc32(named), named.length + 4);
  return out;
}

const channels = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const;

function nearest(palette: readonly (readonly number[])[], colour: number): number {
  const [r, g, b] = channels(colour);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  palette.forEach(([pr, pg, pb], i) => {
    const off = (r - pr) ** 2 + (g - pg) ** 2 + (b - pb) ** 2;
    if (off >= least) return;
    [best, least] = [i, off];
  });
  return best;
}

/** How often each colour is there, and which one each pixel has. */
function coloursOf({ width, height, pixels }: Pixels) {
  const colours = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  for (let i = 0; i < colours.length; i++) {
    const colour = (pixels[4 * i] << 16) | (pixels[4 * i + 1] << 8) | pixels[4 * i + 2];
    colours[i] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  return { colours, ranked };
}

/** A PNG with a palette of these colours alone. */
function withPalette(
  { width, height }: Pixels,
  { colours, ranked }: ReturnType<typeof coloursOf>,
  entries: number,
): Buffer {
  const palette = ranked.slice(0, entries).map(channels);
  const index = new Map(ranked.map((colour) => [colour, nearest(palette, colour)]));
  // Each row begins with its filter: none.
  const rows = Buffer.alloc(height * (width + 1));
  for (let i = 0; i < colours.length; i++) {
    const row = Math.floor(i / width);
    rows[i + row + 1] = index.get(colours[i]) as number;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = DEPTH;
  header[9] = INDEXED;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * A PNG (ISO 15948) of at most 60 kB, or as near to that as its palette allows, with the colours that most pixels have; the
 * others, which a drawing of flat colours has at its edges only, become the nearest of these.
 */
export function indexedPng(picture: Pixels): Buffer {
  const found = coloursOf(picture);
  let png = withPalette(picture, found, ENTRIES[0]);
  for (const entries of ENTRIES.slice(1)) {
    if (png.length < LARGEST) break;
    png = withPalette(picture, found, entries);
  }
  return png;
}
