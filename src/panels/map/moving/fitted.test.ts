import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleOf } from '../../../core/space/mercator.ts';
import { boxHolds, viewportAt, xOf, yOf } from '../../../core/space/viewport.ts';
import { fitted } from './fitted.ts';

const zone = { west: 0.623, north: 0.4016, east: 0.6232, south: 0.4018 };
const middle = { x: 0.6231, y: 0.4017 };
const phone = viewportAt(middle, scaleOf(12), 390, 300);
const whole = { left: 0, top: 0, right: 390, bottom: 300 };

describe('fitting a place into the free part of the map', () => {
  test('leaves the map alone when the place lies in it', () => {
    expect(fitted(zone, phone, whole)).toBeUndefined();
  });

  test('leaves the map alone when it lies wholly in the place', () => {
    expect(fitted({ west: 0.5, north: 0.3, east: 0.7, south: 0.5 }, phone, whole)).toBeUndefined();
  });

  test('moves at the same zoom as long as there is room', () => {
    const to = fitted(zone, viewportAt({ x: 0.6227, y: 0.4017 }, scaleOf(11), 390, 300), whole);
    expect(to?.zoom).toBeCloseTo(11, 9);
    expect(to?.x).toBeCloseTo(middle.x, 9);
  });

  test('puts any place into the free part, keeps its room, never zooms in, and is content then', () => {
    const share = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        fc.record({ top: share(0, 80), right: share(0, 100), bottom: share(0, 160), left: share(0, 100) }),
        share(8, 14),
        share(-0.003, 0.003),
        share(-0.003, 0.003),
        ({ top, right, bottom, left }, zoom, x, y) => {
          const free = { left, top, right: 390 - right, bottom: 300 - bottom };
          const view = viewportAt({ x: middle.x + x, y: middle.y + y }, scaleOf(zoom), 390, 300);
          const to = fitted(zone, view, free);
          if (to === undefined) return;
          expect(to.zoom).toBeLessThanOrEqual(zoom + 1e-9);
          const after = viewportAt(to, scaleOf(to.zoom), 390, 300);
          const box = {
            left: xOf(after, zone.west),
            top: yOf(after, zone.north),
            right: xOf(after, zone.east),
            bottom: yOf(after, zone.south),
          };
          expect(boxHolds(free, box)).toBe(true);
          expect(fitted(zone, after, free)).toBeUndefined();
        },
      ),
      { seed: 17 },
    );
  });
});
