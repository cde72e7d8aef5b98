import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathOf } from '../draw/projected-path.ts';
import { isPoint, liesIn, rimSpots } from './area-shape.ts';
import type { EventArea } from './place-areas.ts';

/** One px is a thousandth of the world. */
const view = { scale: 1000, left: 0, top: 0, width: 1000, height: 1000 };
const page = { left: 0, top: 0, right: 1000, bottom: 1000 };

const circle: EventArea = {
  key: 'circle',
  x: 0.5,
  y: 0.5,
  radius: 0.1,
  box: { west: 0.4, north: 0.4, east: 0.6, south: 0.6 },
  categories: new Set(),
};

function ringed(...rings: readonly (readonly (readonly [lon: number, lat: number])[])[]): EventArea {
  const paths = rings.map(pathOf);
  const { west, north, east, south } = paths[0].box;
  return {
    ...circle,
    key: 'ringed',
    rings: paths,
    rims: paths.slice(0, 1),
    box: { west, north, east, south },
  };
}

const square = (half: number) =>
  [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
    [-half, -half],
  ] as const;

describe('the shape of an area', () => {
  test('has a rim whose spots are all as far from the middle of a circle as its radius', () => {
    const spots = rimSpots(circle, view, 20, page);
    expect(spots.length).toBeGreaterThan(30);
    for (const { x, y } of spots) expect(Math.hypot(x - 500, y - 500)).toBeCloseTo(100, 6);
  });

  test('has no rim round its hole', () => {
    const spots = rimSpots(ringed(square(36), square(18)), view, 25, page);
    expect(spots.length).toBeGreaterThan(20);
    for (const { x, y } of spots)
      expect(Math.abs(Math.max(Math.abs(x - 500), Math.abs(y - 500)) - 104)).toBeLessThan(5);
  });

  test('gives only spots of the rim that lie in the box', () => {
    const box = { left: 550, top: 0, right: 1000, bottom: 500 };
    const some = rimSpots(circle, view, 10, box);
    expect(some.length).toBeGreaterThan(5);
    expect(some.every(({ x, y }) => x >= 550 && y <= 500)).toBe(true);
    expect(rimSpots(circle, view, 10, { left: 480, top: 480, right: 520, bottom: 520 })).toEqual([]);
  });

  test('is a point as long as a sign would cover it', () => {
    expect(isPoint(circle, { ...view, scale: 139 })).toBe(true);
    expect(isPoint(circle, { ...view, scale: 141 })).toBe(false);
  });

  test('does not hold what lies in its hole', () => {
    const area = ringed(square(36), square(18));
    expect(liesIn(area, { x: 0.5, y: 0.5 })).toBe(false);
    expect(liesIn(area, { x: 0.575, y: 0.5 })).toBe(true);
    expect(liesIn(area, { x: 0.7, y: 0.5 })).toBe(false);
  });

  test('holds a point of a polygon round a circle just when the circle does', () => {
    const corners = Array.from({ length: 400 }, (_, i) => {
      const angle = (2 * Math.PI * i) / 400;
      return [36 * Math.cos(angle), 10 * Math.sin(angle)] as const;
    });
    const area = ringed([...corners, corners[0]]);
    const half = 0.5 - area.box.north;
    fc.assert(
      fc.property(
        fc.double({ min: 0.35, max: 0.65, noNaN: true }),
        fc.double({ min: 0.45, max: 0.55, noNaN: true }),
        (x, y) => {
          const off = Math.hypot((x - 0.5) / 0.1, (y - 0.5) / half);
          if (Math.abs(off - 1) < 0.02) return;
          expect(liesIn(area, { x, y })).toBe(off < 1);
        },
      ),
      { seed: 17 },
    );
  });
});
