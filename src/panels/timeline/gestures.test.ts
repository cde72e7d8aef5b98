import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../core/time/span.ts';
import { TIMELINE_KEYS, wheelFactor } from './gestures.ts';

const span = { from: 100 * MINUTE, to: 200 * MINUTE };
const ends = { from: 0, to: 1000 * MINUTE };

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

describe('TIMELINE_KEYS', () => {
  it('undoes a step to the right with one to the left, and plus with minus', () => {
    for (const [one, other] of [
      ['ArrowRight', 'ArrowLeft'],
      ['+', '-'],
    ]) {
      const there = TIMELINE_KEYS[one](span, ends);
      expect(there).not.toEqual(span);
      const back = TIMELINE_KEYS[other](there, ends);
      expect(back.from).toBeCloseTo(span.from);
      expect(back.to).toBeCloseTo(span.to);
    }
  });

  it('goes to the ends of the data without zooming', () => {
    expect(TIMELINE_KEYS.Home(span, ends)).toEqual({ from: 0, to: 100 * MINUTE });
    expect(TIMELINE_KEYS.End(span, ends)).toEqual({ from: 900 * MINUTE, to: 1000 * MINUTE });
  });
});
