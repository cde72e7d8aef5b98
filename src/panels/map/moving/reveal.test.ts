import { describe, expect, test } from 'vitest';
import { mercator, scaleOf } from '../../../core/space/mercator.ts';
import { viewportAt, yOf } from '../../../core/space/viewport.ts';
import { reveal } from './reveal.ts';

const city = viewportAt(mercator({ lat: 33.305, lon: 44.39 }), scaleOf(13), 849, 530);
const whole = { left: 0, top: 0, right: 849, bottom: 530 };
const spot = (lat: number, lon: number, radius = 0) => ({ ...mercator({ lat, lon }), radius });

describe('bringing a place into view', () => {
  test('leaves the map alone when the place is well visible', () => {
    expect(reveal(spot(33.3, 44.4), city, whole, true)).toBeUndefined();
  });

  test('leaves the map alone when it lies somewhere in a large place', () => {
    expect(reveal(spot(33.2, 43.7, 600_000), city, whole, false)).toBeUndefined();
  });

  test('moves a little way at the same zoom', () => {
    expect(reveal(spot(33.3, 44.52), city, whole, true)?.zoom).toBe(13);
  });

  test('goes far at the zoom that shows the place and no more than the ground there knows', () => {
    expect(reveal(spot(38.9, -77, 12_000), city, whole, false)?.zoom).toBe(9);
    const country = reveal(spot(34, 67, 810_000), city, whole, false)?.zoom ?? 0;
    expect(country).toBeGreaterThan(4);
    expect(country).toBeLessThan(5.5);
  });

  test('moves out from under what covers the map, into the middle of what is free', () => {
    const free = { ...whole, bottom: 200 };
    const place = spot(33.3, 44.4);
    expect(yOf(city, place.y)).toBeGreaterThan(200);
    const to = reveal(place, city, free, true)!;
    expect(yOf(viewportAt(to, scaleOf(to.zoom), 849, 530), place.y)).toBeCloseTo(100, 6);
  });
});
