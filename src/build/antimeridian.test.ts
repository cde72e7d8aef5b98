import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutLine, cutRing, inShortSteps } from './antimeridian.ts';
import type { Line } from './topology.ts';

/** Square degrees, below zero for a ring that goes clockwise. */
function area(ring: Line): number {
  return ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i][0] * y - x * ring[i][1], 0) / 2;
}

const areas = (rings: readonly Line[]) => rings.reduce((sum, ring) => sum + area(ring), 0);

const widest = (lines: readonly Line[]) =>
  Math.max(0, ...lines.flatMap((line) => line.slice(1).map(([lon], i) => Math.abs(lon - line[i][0]))));

describe('cutting at the 180th meridian', () => {
  test('leaves a ring that does not cross it as it is', () => {
    const ring: Line = [
      [40, 30],
      [50, 30],
      [45, 40],
      [40, 30],
    ];
    expect(cutRing(ring)).toEqual([ring]);
  });

  test('makes two rings of an island on it, whichever way its points are given', () => {
    const island: Line = [
      [178, -18],
      [-178, -18],
      [-178, -16],
      [178, -16],
      [178, -18],
    ];
    const parts = cutRing(island);
    expect(parts.map((part) => [...new Set(part.map(([lon]) => lon))].sort((a, b) => a - b))).toEqual([
      [178, 180],
      [-180, -178],
    ]);
    expect(parts.map(area)).toEqual([4, 4]);
  });

  test('closes a ring round a pole over the pole', () => {
    const coast: Line = [-180, -90, 0, 90, -180].map((lon) => [lon, -70]);
    expect(Math.abs(areas(cutRing(coast)))).toBe(360 * 20);
  });

  test('cuts a line in two', () => {
    expect(
      cutLine([
        [179, 10],
        [-179, 12],
      ]),
    ).toEqual([
      [
        [179, 10],
        [180, 11],
      ],
      [
        [-180, 11],
        [-179, 12],
      ],
    ]);
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

  test('keeps the area of any ring of short steps and leaves no step over half the way round', () => {
    const corner = fc.tuple(fc.integer({ min: 2, max: 60 }), fc.integer({ min: -80, max: 80 }));
    fc.assert(
      fc.property(
        fc.integer({ min: -180, max: 179 }),
        fc.array(corner, { minLength: 2, maxLength: 6 }),
        (west, corners) => {
          const flat: Line = [
            [west, 85],
            ...corners.map(([east, lat]) => [west + east, lat] as const),
            [west, 85],
          ];
          const parts = cutRing(flat.map(([lon, lat]) => [lon >= 180 ? lon - 360 : lon, lat] as const));
          expect(areas(parts)).toBeCloseTo(area(flat), 6);
          expect(widest(parts)).toBeLessThanOrEqual(180);
        },
      ),
      { seed: 17 },
    );
  });
});
