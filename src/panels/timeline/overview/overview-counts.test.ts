import { expect, it } from 'vitest';
import { overviewPeak, type PieceCounts } from './overview-counts.ts';

const piece = (...lanes: readonly (readonly number[])[]): PieceCounts => ({
  x0: 0,
  histogram: { span: { from: 0, to: 2 }, columns: 2, lanes: lanes.map((lane) => Uint32Array.from(lane)) },
});

it('measures all strips and pieces by the largest count of any', () => {
  expect(overviewPeak([piece([1, 2], [0, 7]), piece([5, 3], [1, 1])])).toBe(7);
  expect(overviewPeak([])).toBe(0);
});
