import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutLines, cutPolygon, inShortSteps } from './cut-shapes.ts';
import type { Line } from './topology.ts';

const WORLD = { west: -180, south: -90, east: 180, north: 90 };
const BOX = { west: 0, south: 0, east: 10, north: 10 };

/** Square degrees, below zero for a ring that goes clockwise. */
function area(ring: Line): number {
  return ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i][0] * y - x * ring[i][1], 0) / 2;
}

const areas = (rings: readonly Line[]) => Math.abs(rings.reduce((sum, ring) => sum + area(ring), 0));
const near = (lines: readonly Line[]) =>
  lines.map((line) => line.map((position) => position.map((degrees) => Math.round(degrees * 1e6) / 1e6 + 0)));
const rectangle = (west: number, south: number, east: number, north: number): Line => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];

describe('cutting shapes', () => {
  test('keeps a polygon that meets no limit, whichever way its points are given', () => {
    const ring = rectangle(2, 2, 8, 8);
    for (const given of [ring, ring.toReversed()]) {
      const [kept, ...others] = near(cutPolygon([given], BOX));
      expect(others).toEqual([]);
      expect(new Set(kept.map(String))).toEqual(new Set(ring.map(String)));
      expect(kept[0]).toEqual(kept.at(-1));
    }
  });

  test('makes two rings of an island on the 180th meridian', () => {
    const island: Line = [
      [178, -18],
      [178, -16],
      [-178, -16],
      [-178, -18],
      [178, -18],
    ];
    const parts = near(cutPolygon([island], WORLD));
    expect(
      parts.map((part) => [Math.min(...part.map(([lon]) => lon)), Math.max(...part.map(([lon]) => lon))]),
    ).toEqual(
      expect.arrayContaining([
        [178, 180],
        [-180, -178],
      ]),
    );
    expect(areas(parts as unknown as Line[])).toBeCloseTo(8, 1);
  });

  test('closes a ring round a pole over the pole', () => {
    const coast: Line = [-180, -90, 0, 90, 180].map((lon) => [lon, -70]);
    expect(areas(cutPolygon([coast], WORLD))).toBeCloseTo(360 * 20, 0);
  });

  test('keeps a hole a hole', () => {
    const rings = [rectangle(1, 1, 9, 9), rectangle(4, 4, 6, 6).toReversed()];
    expect(areas(cutPolygon(rings, BOX))).toBeCloseTo(64 - 4, 6);
  });

  test('drops a polygon that lies outside, and turns one round the box into the box', () => {
    expect(cutPolygon([rectangle(11, 1, 19, 9)], BOX)).toEqual([]);
    const [ring] = near(cutPolygon([rectangle(-5, -5, 15, 15)], BOX));
    expect(new Set(ring.map(String))).toEqual(new Set(['0,0', '10,0', '10,10', '0,10']));
  });

  test('keeps the area of a rectangle that lies in the box', () => {
    const side = fc.integer({ min: -40, max: 50 });
    fc.assert(
      fc.property(
        side,
        side,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 30 }),
        (west, south, wide, high) => {
          const ring = rectangle(west, south, west + wide, south + high);
          const inside = (from: number, to: number) => Math.max(0, Math.min(10, to) - Math.max(0, from));
          const expected = inside(west, west + wide) * inside(south, south + high);
          expect(areas(cutPolygon([ring], BOX))).toBeCloseTo(expected, 4);
        },
      ),
    );
  });

  test('cuts a line at the meridian and where it leaves the box', () => {
    const [before, after] = near(
      cutLines(
        [
          [
            [179, 10],
            [-179, 10],
          ],
        ],
        WORLD,
      ),
    );
    expect([before[0], after.at(-1)]).toEqual([
      [179, 10],
      [-179, 10],
    ]);
    expect([before.at(-1)![0], after[0][0]]).toEqual([180, -180]);
    const there: Line = [
      [5, 5],
      [15, 5],
      [15, 8],
      [5, 8],
    ];
    expect(near(cutLines([there], BOX))).toEqual([
      [
        [5, 5],
        [10, 5],
      ],
      [
        [10, 8],
        [5, 8],
      ],
    ]);
    expect(
      cutLines(
        [
          [
            [-5, -5],
            [-5, 15],
          ],
        ],
        BOX,
      ),
    ).toEqual([]);
  });

  test('parts a step that could be read as going the other way', () => {
    expect(
      inShortSteps([
        [180, -85],
        [-180, -85],
      ]),
    ).toEqual([
      [180, -85],
      [0, -85],
      [-180, -85],
    ]);
  });
});
