import { describe, expect, test } from 'vitest';
import { Refusal } from '../../core/import/input/refusal.ts';
import { groundAddress } from '../../core/space/ground-address.ts';
import type { HostRequest, HostSaid } from '../fetching-frame.ts';
import { madeArchive, ONE_PIXEL } from './archive.fixture.ts';
import { hostBytes } from './host-bytes.ts';
import { tilesOfHost } from './tiles-of-host.ts';

const PLACE = { z: 12, x: 3018, y: 1719 };
const PICTURES = groundAddress('https://tile.example/{z}/{x}/{y}.png')!;
const ARCHIVE = groundAddress('https://maps.example/nepal.pmtiles')!;

/** A host that says these things of each request, and what it was asked. */
function host(says: (request: HostRequest) => readonly HostSaid[]) {
  const asked: HostRequest[] = [];
  const bytes = hostBytes((request, port) => {
    asked.push(request);
    for (const said of says(request)) port.postMessage(said);
  });
  return { asked, bytes };
}

const gives = (bytes: Uint8Array<ArrayBuffer>): readonly HostSaid[] => [
  { total: bytes.length },
  { bytes: bytes.slice(0, 10) },
  { bytes: bytes.slice(10) },
  { done: true },
];

async function refusal(promise: Promise<unknown>): Promise<unknown> {
  const error: unknown = await promise.catch((reason: unknown) => reason);
  return error instanceof Refusal ? error.reason : error;
}

describe('tiles each at an address of its own', () => {
  test('are asked for one by one, and pieces are put together', async () => {
    const { asked, bytes } = host(() => gives(ONE_PIXEL.slice()));
    const tiles = await tilesOfHost(PICTURES, bytes);
    expect(tiles.facts).toMatchObject({ name: 'tile.example', side: 256, maxZoom: 19 });
    expect(new Uint8Array((await tiles.tile(PLACE))!)).toEqual(ONE_PIXEL);
    expect(asked.map(({ address }) => address)).toEqual([
      'https://tile.example/0/0/0.png',
      'https://tile.example/12/3018/1719.png',
    ]);
  });

  test('that are not there are nothing, and no failure', async () => {
    const { bytes } = host(() => [{ failed: 'the host answered 404', status: 404 }]);
    expect(await (await tilesOfHost(PICTURES, bytes)).tile(PLACE)).toBeUndefined();
  });

  test('of lines and areas are known by their address', async () => {
    const { bytes } = host(() => gives(ONE_PIXEL.slice()));
    const tiles = await tilesOfHost(groundAddress('https://tile.example/{z}/{x}/{y}.pbf?k=1')!, bytes);
    expect(tiles.picture).toBeUndefined();
    expect(tiles.facts.side).toBe(512);
  });
});

test.each([
  [[{ failed: 'the host does not answer' }], 'the host does not answer'],
  [[{ failed: 'the host answered 403', status: 403 }], 'the host answered 403'],
])('a host that gives nothing is known at once: %o', async (says, said) => {
  const { asked, bytes } = host(() => says);
  expect(await refusal(tilesOfHost(PICTURES, bytes))).toEqual({
    says: 'silent-host',
    host: 'tile.example',
    said,
  });
  expect(asked).toHaveLength(1);
});

describe('an archive at another host', () => {
  const whole = madeArchive({
    tiles: [
      { place: PLACE, bytes: ONE_PIXEL },
      { place: { ...PLACE, x: 5 }, bytes: new Uint8Array(90_000) },
    ],
    tileType: 2,
  });

  test('is asked for parts, never for all of it', async () => {
    const { asked, bytes } = host(({ range }) => gives(whole.slice(range![0], range![1] + 1)));
    const tiles = await tilesOfHost(ARCHIVE, bytes);
    expect(tiles.facts.name).toBe('maps.example · nepal.pmtiles');
    expect(new Uint8Array((await tiles.tile(PLACE))!)).toEqual(ONE_PIXEL);
    expect(asked.every(({ range }) => range && range[1] - range[0] < 20_000)).toBe(true);
  });

  test('that is not there is refused', async () => {
    const { bytes } = host(() => [{ failed: 'the host answered 404', status: 404 }]);
    expect(await refusal(tilesOfHost(ARCHIVE, bytes))).toMatchObject({
      says: 'silent-host',
      host: 'maps.example',
    });
  });
});
