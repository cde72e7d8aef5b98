import { expect, it } from 'vitest';
import { DAY } from '../../../core/time/span.ts';
import { foldedScale } from './folded-scale.ts';
import { gapAt, gapBoxes, inner, shortestGap } from './overview-gaps.ts';

const extent = { from: 0, to: 1000 * DAY };

it('marks stretches of eight px of the strip, or of three days where those are longer', () => {
  expect(shortestGap(foldedScale(extent, [], 0, 500))).toBe(16 * DAY);
  expect(shortestGap(foldedScale({ from: 0, to: 30 * DAY }, [], 0, 500))).toBe(3 * DAY);
});

it('measures by the time that is not folded', () => {
  const folded = foldedScale(extent, [{ from: 100 * DAY, to: 600 * DAY }], 0, 526);
  expect(shortestGap(folded)).toBe(8 * DAY);
});

it('puts a stretch where its time lies on the strip', () => {
  const scale = foldedScale(extent, [], 16, 516);
  expect(gapBoxes(scale, [{ from: 100 * DAY, to: 200 * DAY }])).toEqual([{ x0: 66, x1: 116 }]);
});

it('leaves folded time out, so that a stretch that reaches into a fold ends at it', () => {
  const scale = foldedScale(extent, [{ from: 100 * DAY, to: 600 * DAY }], 0, 526);
  const boxes = gapBoxes(scale, [{ from: 50 * DAY, to: 700 * DAY }]);
  expect(boxes).toEqual([
    { x0: 50, x1: 100 },
    { x0: 126, x1: 226 },
  ]);
  expect(gapBoxes(scale, [{ from: 99 * DAY, to: 300 * DAY }])).toEqual([]);
});

it('finds the stretch under an instant, its end excluded', () => {
  const gap = { from: DAY, to: 9 * DAY };
  expect(gapAt([gap], DAY)).toBe(gap);
  expect(gapAt([gap], 9 * DAY)).toBeUndefined();
});

it('leaves out the time before the first event and after the last', () => {
  const between = { from: 100, to: 200 };
  const gaps = [{ from: 0, to: 50 }, between, { from: 300, to: 1000 }];
  expect(inner(gaps, { from: 0, to: 1000 })).toEqual([between]);
});
