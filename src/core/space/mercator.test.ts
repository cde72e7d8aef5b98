import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, mercator, metresToWorld, scaleOf, toDegrees, zoomOf } from './mercator.ts';

describe('Web Mercator', () => {
  test('comes back to the degrees it was given', () => {
    const lat = fc.double({ min: -85, max: 85, noNaN: true });
    const lon = fc.double({ min: -180, max: 180, noNaN: true });
    fc.assert(
      fc.property(lat, lon, (a, b) => {
        const back = toDegrees(mercator({ lat: a, lon: b }));
        expect(back.lat).toBeCloseTo(a, 8);
        expect(back.lon).toBeCloseTo(b, 8);
      }),
      { seed: 17 },
    );
  });

  test('measures a kilometre on the equator, and twice as much of the world at 60°', () => {
    expect(metresToWorld(40_075_016.686, 0.5)).toBeCloseTo(1, 12);
    expect(metresToWorld(1000, mercator({ lat: 60, lon: 0 }).y) / metresToWorld(1000, 0.5)).toBeCloseTo(2, 6);
  });

  test('turns scale and zoom into each other', () => {
    expect(scaleOf(0)).toBe(256);
    expect(zoomOf(scaleOf(13.25))).toBeCloseTo(13.25, 12);
  });

  test('gives bounds that stay on the globe when the picture is larger than the world', () => {
    const bounds = boundsOf({ west: -0.5, north: -0.2, east: 1.5, south: 1.2 });
    expect([bounds.west, bounds.east]).toEqual([-180, 180]);
    expect(bounds.north).toBeCloseTo(85.0511, 3);
  });
});
