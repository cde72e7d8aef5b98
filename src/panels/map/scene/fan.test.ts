import { describe, expect, test } from 'vitest';
import { fanSpots } from './fan.ts';

function closest(spots: readonly { x: number; y: number }[]): number {
  return Math.min(...spots.flatMap((a, i) => spots.slice(0, i).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));
}

describe('fan', () => {
  test('puts the first of two signs above and the second below', () => {
    const [first, second] = fanSpots(2, 28);
    expect(Math.round(first.y)).toBe(-38);
    expect(Math.round(second.y)).toBe(38);
  });

  test.each([2, 5, 12, 13, 40, 150])('keeps %i signs apart and off the middle', (count) => {
    const spots = fanSpots(count, 28);
    expect(spots).toHaveLength(count);
    expect(closest(spots)).toBeGreaterThan(27.9);
    expect(Math.min(...spots.map(({ x, y }) => Math.hypot(x, y)))).toBeGreaterThan(37.9);
  });
});
