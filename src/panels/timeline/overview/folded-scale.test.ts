import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedScale, uneventful } from './folded-scale.ts';

describe('uneventful', () => {
  it('finds long stretches in which the counts stay the same', () => {
    const counts = new Uint32Array(100).fill(1);
    counts[0] = 2;
    counts[90] = 3;
    expect(uneventful({ from: 0, to: 1000 }, counts)).toEqual([{ from: 20, to: 890 }]);
  });

  it('finds none where something happens all the time', () => {
    expect(
      uneventful(
        { from: 0, to: 100 },
        Uint32Array.from({ length: 100 }, (_, i) => i % 7),
      ),
    ).toEqual([]);
  });
});

describe('foldedScale', () => {
  const extent = { from: 0, to: 10_000 };
  const folds = [
    { from: 1000, to: 4000 },
    { from: 5000, to: 9000 },
  ];
  const scale = foldedScale(extent, folds, 10, 510);

  it('covers the whole extent', () => {
    expect(scale.x(0)).toBe(10);
    expect(scale.x(10_000)).toBeCloseTo(510);
  });

  it('rises everywhere and inverts exactly', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 10_000, noNaN: true }),
        fc.double({ min: 0, max: 10_000, noNaN: true }),
        (a, b) => {
          if (a < b - 1e-6) expect(scale.x(a)).toBeLessThan(scale.x(b));
          expect(scale.instant(scale.x(a))).toBeCloseTo(a, 4);
        },
      ),
    );
  });

  it('gives each fold the same few pixels', () => {
    expect(scale.x(4000) - scale.x(1000)).toBeCloseTo(scale.x(9000) - scale.x(5000));
  });

  it('is a plain scale without folds', () => {
    expect(foldedScale(extent, [], 0, 100).x(2500)).toBeCloseTo(25);
  });
});
