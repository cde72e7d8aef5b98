import { describe, expect, test } from 'vitest';
import { mercator } from '../../../core/space/mercator.ts';
import { xOf, yOf } from '../../../core/space/viewport.ts';
import { insetView, nearestPoint } from './inset-view.ts';

const baghdad = mercator({ lat: 33.3, lon: 44.4 });
const washington = mercator({ lat: 38.9, lon: -77 });
const tehran = mercator({ lat: 35.7, lon: 51.4 });

describe('world inset', () => {
  test('shows all points, with room round them', () => {
    const view = insetView([baghdad, washington, tehran], 120, 68);
    for (const point of [baghdad, washington, tehran]) {
      expect(xOf(view, point.x)).toBeGreaterThan(15);
      expect(xOf(view, point.x)).toBeLessThan(105);
      expect(yOf(view, point.y)).toBeGreaterThan(5);
      expect(yOf(view, point.y)).toBeLessThan(63);
    }
  });

  test('shows the surroundings of a single point', () => {
    expect(insetView([baghdad], 120, 68).scale).toBe(120 / 0.08);
  });

  test('finds the point that is pressed, and none far from all', () => {
    const points = [
      { ...tehran, name: 'Tehran' },
      { ...washington, name: 'Washington' },
    ];
    const view = insetView(points, 120, 68);
    const at = [xOf(view, washington.x) + 4, yOf(view, washington.y)] as const;
    expect(nearestPoint(points, view, ...at, 12)?.name).toBe('Washington');
    expect(nearestPoint(points, view, 60, 2, 12)).toBeUndefined();
  });
});
