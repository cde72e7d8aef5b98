import { describe, expect, test } from 'vitest';
import { roundScale } from './bar-length.ts';

describe('scale bar', () => {
  test.each([
    [16, 3, 1000],
    [40, 80, 3000],
    [4, 80, 300],
    [1, 80, 50],
    [5000, 80, 300_000],
  ])('at %f m per px and %i px most shows %i m or less', (metresPerPixel, most, metres) => {
    const scale = roundScale(metresPerPixel, most);
    expect(scale.metres).toBeLessThanOrEqual(Math.max(metres, metresPerPixel * most));
    expect(scale.px).toBeLessThanOrEqual(most + 1e-9);
    expect(scale.px).toBeGreaterThan(most / 2.6);
  });

  test('chooses 3 km where 4 km would fit', () => {
    expect(roundScale(50, 80)).toEqual({ metres: 3000, px: 60 });
  });
});
