import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnsOf } from '../dataset/made-values.fixture.ts';
import { holds } from '../space/world-area.ts';
import { pointIndex, stretchesIn } from './point-index.ts';

const coordinate = fc.oneof(
  fc.float({ min: 0, max: 1, noNaN: true }),
  // Near each other, so that rounding decides in which quarter they are.
  fc.integer({ min: 0, max: 50 }).map((n) => Math.fround(0.61 + n * 1e-6)),
);
const point = fc.tuple(coordinate, coordinate);

it('finds every point of an area, those on its edges too, and lists each at most once', () => {
  fc.assert(
    fc.property(fc.array(fc.option(point), { maxLength: 300, size: 'max' }), point, point, (points, a, b) => {
      const columns = columnsOf(points.map((at) => ({ point: at ? { x: at[0], y: at[1] } : undefined })));
      const area = {
        left: Math.min(a[0], b[0]),
        right: Math.max(a[0], b[0]),
        top: Math.min(a[1], b[1]),
        bottom: Math.max(a[1], b[1]),
      };
      const index = pointIndex(columns);
      const stretches = stretchesIn(index, area);
      const listed: number[] = [];
      for (let i = 0; i < stretches.length; i += 2)
        listed.push(...index.rows.subarray(stretches[i], stretches[i + 1]));
      expect(new Set(listed).size).toBe(listed.length);
      const inside = [...points.keys()].filter((row) => holds(area, columns.x[row], columns.y[row]));
      expect(inside.filter((row) => !listed.includes(row))).toEqual([]);
    }),
    { seed: 20201117, numRuns: 200 },
  );
});
