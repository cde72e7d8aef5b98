import { describe, expect, it } from 'vitest';
import { dotPath, tickHeights, tickPath } from './tick-path.ts';

describe('ticks', () => {
  it('are highest where most is said and never too low to be seen', () => {
    expect(tickHeights([1, 16, 4])).toEqual([0.4375, 1, 0.625]);
    expect(tickHeights([])).toEqual([]);
  });

  it('stand one unit apart, after the place before the first', () => {
    expect(tickPath([0.5, 1], 0, 2)).toBe('M1 1V0.50M2 1V0.00');
    expect(tickPath([0.5, 1], 1, 2)).toBe('M2 1V0.00');
    expect(dotPath([0, 3])).toBe('M1 0.5h0M4 0.5h0');
  });
});
