import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countScale, niceCeiling } from './count-scale.ts';

it('rounds a peak up to a round number', () => {
  expect([1, 2, 3, 7, 10, 11, 480, 501].map(niceCeiling)).toEqual([1, 2, 3, 8, 10, 20, 500, 600]);
});

it('lets a taller bar mean more in whichever lane it stands, and keeps every bar in its lane', () => {
  const lane = fc.record({
    height: fc.integer({ min: 64, max: 300 }),
    counts: fc.option(
      fc
        .array(fc.integer({ min: 0, max: 5000 }), { minLength: 3, maxLength: 3 })
        .map((n) => Uint32Array.from(n)),
      { nil: undefined },
    ),
  });
  fc.assert(
    fc.property(fc.array(lane, { maxLength: 6 }), (lanes) => {
      const scale = countScale(lanes);
      const bars = lanes.flatMap(({ counts, height }) =>
        [...(counts ?? [])].map((count) => ({ count, height })),
      );
      if (bars.every(({ count }) => count === 0)) {
        expect(scale).toBeUndefined();
        return;
      }
      for (const { count, height } of bars) {
        expect(count).toBeLessThanOrEqual(scale!.ceiling);
        expect(count * scale!.step).toBeLessThanOrEqual(height);
      }
    }),
  );
});
