import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventItem } from '../../../core/dataset/event-item.ts';
import { groupSigns, withJoined } from './sign-groups.ts';

const SCALE = 1000;

function events(...points: readonly (readonly [x: number, y: number])[]): EventItem[] {
  return points.map(([x, y], row) => ({ row, x: x / SCALE, y: y / SCALE }) as EventItem);
}

describe('grouping signs', () => {
  test('joins events at one spot and leaves a far one alone', () => {
    const groups = groupSigns(events([100, 100], [300, 100], [100, 100]), SCALE, 28);
    expect(groups.map(({ items }) => items.map(({ row }) => row))).toEqual([[0, 2], [1]]);
  });

  test('parts two events as soon as they are the distance apart', () => {
    expect(groupSigns(events([100, 100], [127, 100]), SCALE, 28)).toHaveLength(1);
    expect(groupSigns(events([100, 100], [129, 100]), SCALE, 28)).toHaveLength(2);
  });

  test('stands where most of its events are', () => {
    const [group] = groupSigns(events([110, 100], [100, 100], [100, 100]), SCALE, 28);
    expect(group.x * SCALE).toBeCloseTo(100);
    expect(group.spread * SCALE).toBeCloseTo(10);
  });

  test('never loses an event and never lets two groups come closer than the distance', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 200 }));
    fc.assert(
      fc.property(fc.array(point, { maxLength: 80 }), (points) => {
        const groups = groupSigns(events(...points), SCALE, 28);
        const rows = groups.flatMap(({ items }) => items.map(({ row }) => row));
        expect(rows.sort((a, b) => a - b)).toEqual(points.map((_, row) => row));
        groups.forEach((a, i) => {
          for (const b of groups.slice(0, i))
            expect(Math.hypot(a.x - b.x, a.y - b.y) * SCALE).toBeGreaterThan(27.999);
        });
      }),
      { seed: 17 },
    );
  });

  test('takes events from elsewhere into the nearest group, by date', () => {
    const [a, b, late] = events([100, 100], [300, 100], [200, 150]);
    const groups = groupSigns([a, b], SCALE, 28);
    const joined = withJoined(groups, { x: 0.22, y: 0.15 }, [{ ...late, row: 0.5 }]);
    expect(joined.map(({ items }) => items.map(({ row }) => row))).toEqual([[0], [0.5, 1]]);
    expect(joined[1].spread * SCALE).toBeCloseTo(100);
  });
});
