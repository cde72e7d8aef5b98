import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelChoices } from './label.ts';
import type { Shape } from './shape.ts';

const bar = (x0: number, x1: number): Shape => ({
  kind: 'bar',
  x0,
  x1,
  solid0: x0,
  solid1: x1,
  anchor: (x0 + x1) / 2,
  hatched: false,
});

describe('labelChoices', () => {
  it('never lets a title leave the plot', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 1500 }),
        fc.integer({ min: 4, max: 900 }),
        fc.integer({ min: 10, max: 400 }),
        (x0, size, width) => {
          for (const choice of labelChoices(bar(x0, x0 + size), width, 100, 900)) {
            if (choice.side === 'none') continue;
            expect(choice.textX).toBeGreaterThanOrEqual(100);
            expect(choice.textX + width).toBeLessThanOrEqual(900);
          }
        },
      ),
    );
  });

  it('puts the title into a bar that is wide enough, in its visible part', () => {
    const [first] = labelChoices(bar(-300, 500), 120, 100, 900);
    expect(first.side).toBe('inside');
    expect(first.textX).toBe(107);
  });

  it('turns to the side before the shape near the end of the plot', () => {
    expect(labelChoices(bar(850, 860), 120, 100, 900).map((choice) => choice.side)).toEqual([
      'before',
      'none',
    ]);
  });

  it('writes over a soft band beside its sign, and moves the sign to the near end when neither half has room', () => {
    const band = (x1: number): Shape => ({ ...bar(100, x1), kind: 'band' });
    expect(labelChoices(band(800), 200, 0, 900)[0]).toMatchObject({ side: 'over', textX: 107 });
    expect(labelChoices(band(400), 200, 0, 900)[0]).toMatchObject({ side: 'over', signX: 113, textX: 126 });
  });

  it('always ends with no title at all', () => {
    expect(labelChoices(bar(300, 310), 5000, 100, 900).at(-1)?.side).toBe('none');
  });
});
