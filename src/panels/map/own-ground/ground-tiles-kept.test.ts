import { expect, test } from 'vitest';
import type { OwnGround, TileContent, TilePlace } from '../../../core/space/own-ground.ts';
import { groundTilesKept } from './ground-tiles-kept.ts';
import { placeKey } from './tiles-in-view.ts';

const DRAWING: TileContent = { is: 'drawing', shapes: [], names: [] };
const PARENT: TilePlace = { z: 4, x: 3, y: 5 };
const CHILD: TilePlace = { z: 5, x: 6, y: 11 };
const settled = () => new Promise((done) => setTimeout(done));

/** A ground whose tiles come at once, but for those that are told to fail or are not there. */
function groundOf(answer: (place: TilePlace) => TileContent | undefined) {
  const asked: string[] = [];
  const ground: OwnGround = {
    name: 'made',
    attribution: '',
    minZoom: 0,
    maxZoom: 14,
    side: 256,
    async tile(place) {
      asked.push(placeKey(place));
      return answer(place);
    },
    close: () => undefined,
  };
  return { asked, ground };
}

test('a tile is asked for once, and a farther one stands in until it has come', async () => {
  const { asked, ground } = groundOf(() => DRAWING);
  const kept = groundTilesKept(ground, () => undefined);
  kept.want([PARENT]);
  await settled();
  kept.want([CHILD]);
  expect(kept.drawn([CHILD]).map(({ place }) => place)).toEqual([PARENT]);
  expect(kept.areSettled([CHILD])).toBe(false);
  await settled();
  kept.want([CHILD]);
  expect(kept.drawn([CHILD]).map(({ place }) => place)).toEqual([CHILD]);
  expect(kept.areSettled([CHILD])).toBe(true);
  expect(asked).toEqual(['4/3/5', '5/6/11']);
});

test('where a ground has nothing the map’s own is seen', async () => {
  const { ground } = groundOf(({ z }) => (z === 5 ? undefined : DRAWING));
  const kept = groundTilesKept(ground, () => undefined);
  kept.want([CHILD]);
  await settled();
  expect(kept.drawn([CHILD])).toEqual([]);
  expect(kept.cover([CHILD])).toBe(false);
  expect(kept.hasFailed()).toBe(false);
});

test('a tile that failed is asked for again when that is wished', async () => {
  let isBroken = true;
  const { ground } = groundOf(() => {
    if (isBroken) throw new Error('cut off');
    return DRAWING;
  });
  const kept = groundTilesKept(ground, () => undefined);
  kept.want([CHILD]);
  await settled();
  expect(kept.hasFailed()).toBe(true);
  expect(kept.areSettled([CHILD])).toBe(true);
  isBroken = false;
  kept.forgive();
  kept.want([CHILD]);
  await settled();
  expect(kept.hasFailed()).toBe(false);
  expect(kept.cover([CHILD])).toBe(true);
});

test('no more tiles are kept than a few pictures need, those in view among them', async () => {
  const { asked, ground } = groundOf(() => DRAWING);
  const kept = groundTilesKept(ground, () => undefined);
  const row = (y: number) => Array.from({ length: 40 }, (_, x) => ({ z: 10, x, y }));
  for (let y = 0; y < 8; y++) {
    kept.want(row(y));
    await settled();
  }
  expect(kept.cover(row(7))).toBe(true);
  kept.want(row(0));
  await settled();
  expect(asked.filter((key) => key === '10/0/0')).toHaveLength(2);
});
