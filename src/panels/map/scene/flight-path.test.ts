import { describe, expect, test } from 'vitest';
import { type FlightEnd, flightPath } from './flight-path.ts';
import type { EventArea } from './place-areas.ts';

/** One px is a thousandth of the world. */
const view = { scale: 1000, left: 0, top: 0, width: 1000, height: 1000 };
const point = (x: number, y: number): FlightEnd => ({ x: x / 1000, y: y / 1000, radius: 7 });

const area: EventArea = {
  key: 'area',
  x: 0.2,
  y: 0.5,
  radius: 0.05,
  box: { west: 0.15, north: 0.45, east: 0.25, south: 0.55 },
  categories: new Set(),
};

const launch = { ...area, x: 0.8, area: { ...area, x: 0.8 }, radius: 7 };

describe('the arc of a flight', () => {
  test('begins with nothing in an area and has its whole colour well before its end', () => {
    const { dashes } = flightPath(view, launch, point(200, 500))!;
    expect(dashes[0].strength).toBeLessThan(0.05);
    expect(dashes.map(({ strength }) => strength)).toEqual(
      dashes.map(({ strength }) => strength).toSorted((a, b) => a - b),
    );
    expect(dashes[Math.ceil(dashes.length * 0.6)].strength).toBe(1);
  });

  test('has its whole colour from a point that is known', () => {
    const { dashes } = flightPath(view, point(800, 500), point(200, 500))!;
    expect(dashes.every(({ strength }) => strength === 1)).toBe(true);
  });

  test('ends at the edge of a sign, pointing to it', () => {
    const { tip } = flightPath(view, point(800, 500), point(200, 500))!;
    expect(Math.hypot(tip.x - 200, tip.y - 500)).toBeGreaterThan(7);
    expect(Math.hypot(tip.x - 200, tip.y - 500)).toBeLessThan(15);
    expect(Math.cos(tip.angle)).toBeLessThan(0);
    expect(Math.sin(tip.angle)).toBeGreaterThan(0);
  });

  test('ends at the rim of an area', () => {
    const { tip } = flightPath(view, point(800, 500), { ...area, area, radius: 7 })!;
    expect(Math.hypot(tip.x - 200, tip.y - 500)).toBeGreaterThan(44);
    expect(Math.hypot(tip.x - 200, tip.y - 500)).toBeLessThan(51);
  });

  test('is left out where there is no room for it', () => {
    expect(flightPath(view, point(230, 500), point(200, 500))).toBeUndefined();
    expect(flightPath(view, point(200, 500), point(200, 500))).toBeUndefined();
  });
});
