import { expect, it } from 'vitest';
import { DAY } from '../../../core/time/span.ts';
import { axisSide } from '../scene/axis-side.ts';
import { foldedScale } from './folded-scale.ts';
import { overviewSigns } from './overview-signs.ts';

const forwards = axisSide('ltr', 526);
const extent = { from: 0, to: 1000 * DAY };
const folded = foldedScale(extent, [{ from: 100 * DAY, to: 600 * DAY }], 0, 526);

it('puts a button over each broken piece of the axis, over its whole height', () => {
  expect(overviewSigns(folded, [], 2, forwards)).toEqual([
    expect.objectContaining({ topic: 'fold', x: 200, y: 0, width: 52, height: 124 }),
  ]);
});

it('puts one over the widest bracket, below what the brush covers', () => {
  const gaps = [
    { from: 10 * DAY, to: 50 * DAY },
    { from: 700 * DAY, to: 760 * DAY },
  ];
  const [, bracket, ...others] = overviewSigns(folded, gaps, 1, forwards);
  expect(bracket).toMatchObject({ topic: 'gap', x: 226, y: 36, width: 60 });
  expect(others).toEqual([]);
});

it('has none over brackets too narrow to be hit', () => {
  expect(overviewSigns(foldedScale(extent, [], 0, 500), [{ from: 0, to: 40 * DAY }], 1, forwards)).toEqual(
    [],
  );
});
