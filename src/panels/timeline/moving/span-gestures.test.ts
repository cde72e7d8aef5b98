import { describe, expect, it } from 'vitest';
import { wheelFactor } from './span-gestures.ts';

describe('wheelFactor', () => {
  it('zooms in for a turn away from the reader and out by the same for one towards', () => {
    const turn = (deltaY: number) => wheelFactor({ deltaY, deltaMode: 0, ctrlKey: false });
    expect(turn(-100)).toBeLessThan(1);
    expect(turn(100) * turn(-100)).toBeCloseTo(1);
  });

  it('limits what one event can do', () => {
    expect(wheelFactor({ deltaY: 1e6, deltaMode: 2, ctrlKey: true })).toBeLessThan(3);
  });
});
