import { describe, expect, it } from 'vitest';
import { boxOf, contains, distance } from './geometry.ts';
import { mercator } from './mercator.ts';

const square = (west: number, south: number, size: number): (readonly [number, number])[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

describe('distance', () => {
  it('is 111.195 km for a degree of latitude and shrinks with the cosine along a parallel', () => {
    expect(distance({ lat: 0, lon: 0 }, { lat: 1, lon: 0 })).toBeCloseTo(111_195, 0);
    expect(distance({ lat: 60, lon: 0 }, { lat: 60, lon: 0.001 })).toBeCloseTo(55.6, 1);
    expect(distance({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(Math.PI * 6_371_008.8, 0);
  });
});

describe('areas', () => {
  const ring = { polygons: [[square(0, 0, 10), square(4, 4, 2)], [square(20, 0, 1)]] };

  it('contain what is inside one polygon and in none of its holes', () => {
    const inside = (lon: number, lat: number) => contains(ring, { lat, lon });
    expect([inside(1, 1), inside(5, 5), inside(7, 5), inside(20.5, 0.5), inside(15, 0.5)]).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
  });

  it('have a box, unless they are empty', () => {
    expect(boxOf(ring)).toEqual({ south: 0, west: 0, north: 10, east: 21 });
    expect(boxOf({ polygons: [] })).toBeUndefined();
  });
});

describe('mercator', () => {
  it('makes a square of the world and clamps the poles', () => {
    expect(mercator({ lat: 0, lon: 0 })).toEqual({ x: 0.5, y: 0.5 });
    expect(mercator({ lat: 90, lon: 180 }).y).toBeCloseTo(0);
    expect(mercator({ lat: -90, lon: -180 })).toEqual({ x: 0, y: expect.closeTo(1) });
    expect(mercator({ lat: 45, lon: 90 }).y).toBeCloseTo(0.359725, 6);
  });
});
