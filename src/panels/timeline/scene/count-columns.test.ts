import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countColumns } from './count-columns.ts';
import { timeScale } from './time-scale.ts';

const lanes = [Uint32Array.of(1, 2, 3, 4)];

it('hands on the very counts of the span that is shown', () => {
  const span = { from: 0, to: 400 };
  expect(countColumns({ span, columns: 4, lanes }, 0, timeScale(span, 10, 14))).toBe(lanes[0]);
});

it('moves and stretches counts of another span to where their instants are now', () => {
  const histogram = { span: { from: 0, to: 400 }, columns: 4, lanes };
  expect([...countColumns(histogram, 0, timeScale({ from: 100, to: 500 }, 0, 4))!]).toEqual([2, 3, 4, 0]);
  expect([...countColumns(histogram, 0, timeScale({ from: 0, to: 200 }, 0, 4))!]).toEqual([1, 1, 2, 2]);
});

it('shows at each column the count of the instant in its middle', () => {
  const instants = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(instants, instants, fc.integer({ min: 1, max: 900 }), (from, other, size) => {
      const histogram = { span: { from: other, to: other + 400 }, columns: 4, lanes };
      const scale = timeScale({ from, to: from + size }, 0, 50);
      const columns = countColumns(histogram, 0, scale)!;
      columns.forEach((count, x) => {
        const instant = scale.instant(x + 0.5);
        const isInside = instant >= other && instant < other + 400;
        expect(count).toBe(isInside ? lanes[0][Math.floor((instant - other) / 100)] : 0);
      });
    }),
  );
});

it('has nothing for a lane that is not known', () => {
  const span = { from: 0, to: 1 };
  expect(countColumns({ span, columns: 4, lanes }, 3, timeScale(span, 0, 4))).toBeUndefined();
});
