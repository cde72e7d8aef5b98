import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, boxesMeet, boxHolds } from '../../../core/space/viewport.ts';
import { placeStands, type WantedStand } from './place-stands.ts';

const page: Box = { left: 0, top: 0, right: 400, bottom: 300 };
const words = { width: 80, height: 16 };

const px = ([x, y]: readonly [x: number, y: number]) => ({ x, y });

function sign(stand: string, ...point: readonly [x: number, y: number]): WantedStand<string> {
  return {
    stand,
    point: px(point),
    spots: [],
    cards: [],
    radius: 7,
    apart: 14,
    words: [words],
    cardWords: [words],
  };
}

function onRim(stand: string, ...spots: readonly (readonly [x: number, y: number])[]): WantedStand<string> {
  return { stand, spots: spots.map(px), cards: [], radius: 7, apart: 14, words: [words], cardWords: [words] };
}

describe('placing signs and their words', () => {
  test('leaves a known point where it is and puts the words to its right', () => {
    const [placed] = placeStands([sign('point', 100, 100)], page, []);
    expect(placed).toMatchObject({ x: 100, y: 100, words: { align: 'left' } });
    expect(placed.words!.box.left - 107).toBeGreaterThanOrEqual(9);
  });

  test('puts the words to the left where the picture ends at the right', () => {
    const [placed] = placeStands([sign('point', 380, 100)], page, []);
    expect(placed.words?.align).toBe('right');
  });

  test('leaves words out where no side is free, and never the sign of a point', () => {
    const [placed] = placeStands([sign('point', 100, 100)], page, [{ ...page }]);
    expect(placed).toMatchObject({ x: 100, y: 100, words: undefined, asCard: false });
  });

  test('moves along a rim to where the words fit too', () => {
    const wall = { left: 0, top: 0, right: 400, bottom: 120 };
    const [placed] = placeStands([onRim('rim', [100, 100], [200, 200])], page, [wall]);
    expect(placed).toMatchObject({ x: 200, y: 200 });
  });

  test('prefers words inside of their area', () => {
    const wanted = { ...onRim('rim', [100, 100]), lies: ({ x }: { x: number }) => x < 100 };
    expect(placeStands([wanted], page, [])[0].words?.align).toBe('right');
  });

  test('says less where there is no room for all words', () => {
    const wanted = { ...sign('point', 100, 100), words: [{ width: 390, height: 16 }, words] };
    expect(placeStands([wanted], page, [])[0].words?.choice).toBe(1);
  });

  test('takes a card where the rim has no room for words, and none that does not fit whole', () => {
    const wall = { left: 60, top: 0, right: 70, bottom: 300 };
    const wanted = { ...onRim('area', [30, 150]), cards: [20, 300].map((x) => ({ x, y: 20 })) };
    expect(placeStands([wanted], page, [wall])).toMatchObject([{ x: 300, y: 20, asCard: true }]);
    const free = { ...wanted, spots: [{ x: 200, y: 150 }] };
    expect(placeStands([free], page, [wall])).toMatchObject([{ x: 200, asCard: false }]);
    expect(placeStands([{ ...free, cardFirst: true }], page, [wall])).toMatchObject([
      { x: 300, asCard: true },
    ]);
    const narrow = { ...wanted, cards: [{ x: 20, y: 20 }] };
    expect(placeStands([narrow], page, [wall])).toMatchObject([{ x: 30, y: 150, asCard: false }]);
    expect(placeStands([{ ...narrow, spots: [] }], page, [wall])).toEqual([]);
  });

  test('says of a sign that found no free spot on its rim that it is crowded', () => {
    const placed = placeStands([sign('point', 100, 100), onRim('rim', [105, 100])], page, []);
    expect(placed.map(({ crowded }) => crowded)).toEqual([false, true]);
  });

  test('never lets words meet words, known points or what is taken, nor leave the picture', () => {
    const spot = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }));
    const size = fc.record({
      width: fc.integer({ min: 5, max: 120 }),
      height: fc.integer({ min: 10, max: 40 }),
    });
    const spots = fc.array(spot.map(px), { maxLength: 5 });
    const wanted = fc
      .record({
        point: fc.option(spot.map(px), { nil: undefined }),
        spots,
        cards: spots,
        words: fc.array(size, { maxLength: 2 }),
      })
      .map((one) => ({ ...one, stand: 'any', radius: 7, apart: 14, cardWords: one.words }));
    const obstacle = spot.map(([left, top]) => ({ left, top, right: left + 30, bottom: top + 20 }));
    fc.assert(
      fc.property(fc.array(wanted, { maxLength: 25 }), fc.array(obstacle, { maxLength: 6 }), (all, taken) => {
        const placed = placeStands(all, page, taken);
        const boxes = placed.flatMap((one) => (one.words ? [one.words.box] : []));
        boxes.forEach((box, i) => {
          expect(boxHolds(page, box)).toBe(true);
          for (const other of [...boxes.slice(0, i), ...taken]) expect(boxesMeet(box, other)).toBe(false);
          for (const { x, y } of all.flatMap(({ point }) => point ?? []))
            expect(boxesMeet(box, { left: x - 7, top: y - 7, right: x + 7, bottom: y + 7 })).toBe(false);
        });
      }),
      { seed: 17 },
    );
  });
});
