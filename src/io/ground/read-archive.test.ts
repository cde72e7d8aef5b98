import { describe, expect, test } from 'vitest';
import { Refusal } from '../../core/import/input/refusal.ts';
import type { TilePlace } from '../../core/space/own-ground.ts';
import { madeArchive, madeTile, ONE_PIXEL } from './archive.fixture.ts';
import { decodeTile } from './decode-tile.ts';
import { isGroundFile } from './ground-client.ts';
import { readArchive } from './read-archive.ts';

const PLACE: TilePlace = { z: 12, x: 3018, y: 1723 };
const WATER = madeTile({
  water: [
    {
      type: 3,
      properties: { kind: 'lake' },
      lines: [
        [
          [0, 0],
          [0.5, 0],
          [0.5, 0.5],
        ],
      ],
    },
  ],
});

/** The archive as a file that tells what was read of it. */
function archived(bytes: Uint8Array<ArrayBuffer>, name = 'town.pmtiles') {
  const reads: [offset: number, length: number][] = [];
  return {
    reads,
    name,
    size: bytes.length,
    async read(offset: number, length: number) {
      reads.push([offset, length]);
      return bytes.slice(offset, offset + length).buffer;
    },
  };
}

async function refusal(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const error: unknown = await readArchive(archived(bytes)).catch((reason: unknown) => reason);
  return error instanceof Refusal ? error.reason.says : String(error);
}

const vector = { tiles: [{ place: PLACE, bytes: WATER }], tileType: 1, tileCompression: 2 };

describe('an archive of tiles', () => {
  test('gives its tiles by place, unpacked, and nothing where it has none', async () => {
    const archive = await readArchive(archived(madeArchive(vector)));
    expect(archive.picture).toBeUndefined();
    expect(new Uint8Array((await archive.tile(PLACE))!)).toEqual(WATER);
    expect(await archive.tile({ ...PLACE, x: PLACE.x + 1 })).toBeUndefined();
    expect(await archive.tile({ z: 3, x: 1, y: 1 })).toBeUndefined();
  });

  test('tells zooms, the side of its tiles and who made it, as text without markup', async () => {
    const attribution =
      '<a href="https://example.org" onclick="alert(1)">&copy; OpenStreetMap</a> <script>x</script>';
    const { facts } = await readArchive(archived(madeArchive({ ...vector, metadata: { attribution } })));
    expect(facts).toEqual({
      name: 'town.pmtiles',
      attribution: '© OpenStreetMap x',
      minZoom: 12,
      maxZoom: 12,
      side: 512,
    });
  });

  test('is never read whole: a tile is read by itself', async () => {
    const filler = { place: { ...PLACE, x: 9 }, bytes: new Uint8Array(200_000).fill(7) };
    const file = archived(
      madeArchive({ ...vector, tileCompression: 1, tiles: [{ place: PLACE, bytes: WATER }, filler] }),
    );
    const archive = await readArchive(file);
    await archive.tile(PLACE);
    expect(Math.max(...file.reads.map(([, length]) => length))).toBeLessThan(20_000);
  });

  test('of pictures has their media type', async () => {
    const bytes = madeArchive({ tiles: [{ place: PLACE, bytes: ONE_PIXEL }], tileType: 2 });
    const archive = await readArchive(archived(bytes));
    expect(archive.picture).toBe('image/png');
    expect(archive.facts.side).toBe(256);
    expect(new Uint8Array((await archive.tile(PLACE))!)).toEqual(ONE_PIXEL);
  });

  test('a part that unpacks to far more than it is ends in an error', async () => {
    const bomb = { place: PLACE, bytes: new Uint8Array(70e6) };
    const archive = await readArchive(archived(madeArchive({ ...vector, tiles: [bomb] })));
    await expect(archive.tile(PLACE)).rejects.toThrow('far more');
  });
});

describe('what cannot be drawn is refused with a reason', () => {
  test('another file under that name, and an older version', async () => {
    expect(await refusal(new TextEncoder().encode('a,b,c\n1,2,3\n'))).toBe('no-archive');
    const older = madeArchive(vector);
    older[7] = 2;
    expect(await refusal(older)).toBe('no-archive');
  });

  test.each([50, 200, -1])('a file that is cut off (%s)', async (end) => {
    expect(await refusal(madeArchive(vector).slice(0, end))).toBe('cut-archive');
  });

  test('a packing that browsers do not open, of tiles or of directories', async () => {
    expect(await refusal(madeArchive({ ...vector, tileCompression: 3 }))).toBe('packed-archive');
    expect(await refusal(madeArchive({ ...vector, internalCompression: 4 }))).toBe('packed-archive');
    expect(await refusal(madeArchive({ ...vector, tileCompression: 99 }))).toBe('packed-archive');
  });

  test.each([0, 6, 99])('tiles of a kind that cannot be drawn (%s)', async (tileType) => {
    expect(await refusal(madeArchive({ ...vector, tileType }))).toBe('unknown-tiles');
  });
});

test('a file of tiles is known by what it begins with, or says by its name that it is one', async () => {
  const bytes = madeArchive(vector);
  expect(await isGroundFile(new File([bytes], 'town.bin'))).toBe(true);
  expect(await isGroundFile(new File(['a,b'], 'town.pmtiles'))).toBe(true);
  expect(await isGroundFile(new File(['a,b'], 'table.csv'))).toBe(false);
});

test('bytes that are no vector tile are an error, whatever they are', () => {
  expect(() => decodeTile(new Uint8Array(300).fill(0xff).buffer)).toThrow();
});
