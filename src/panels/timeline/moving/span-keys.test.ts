import { describe, expect, it } from 'vitest';
import type { When } from '../../../core/edtf/when.ts';
import { MINUTE } from '../../../core/time/span.ts';
import { placesFor, TIMELINE_KEYS } from './span-keys.ts';

const span = { from: 100 * MINUTE, to: 200 * MINUTE };
const ends = { from: 0, to: 1000 * MINUTE };
const places = { axis: 'ltr', ends, around: 150 * MINUTE, fit: undefined } as const;

function once(from: number, to: number): When {
  return { startEarliest: from, startLatest: to, endEarliest: from, endLatest: to } as When;
}

describe('TIMELINE_KEYS', () => {
  it('undoes a step to the right with one to the left, and plus with minus', () => {
    for (const [one, other] of [
      ['ArrowRight', 'ArrowLeft'],
      ['+', '-'],
    ]) {
      const there = TIMELINE_KEYS[one](span, places);
      expect(there).not.toEqual(span);
      const back = TIMELINE_KEYS[other](there, places);
      expect(back.from).toBeCloseTo(span.from);
      expect(back.to).toBeCloseTo(span.to);
    }
  });

  it('moves the picture the way of the arrow, whichever way time runs', () => {
    const mirrored = { ...places, axis: 'rtl' } as const;
    expect(TIMELINE_KEYS.ArrowLeft(span, mirrored)).toEqual(TIMELINE_KEYS.ArrowRight(span, places));
    expect(TIMELINE_KEYS.ArrowRight(span, mirrored)).toEqual(TIMELINE_KEYS.ArrowLeft(span, places));
    expect(TIMELINE_KEYS.Home(span, mirrored)).toEqual(TIMELINE_KEYS.Home(span, places));
  });

  it('goes to the ends of the data without zooming', () => {
    expect(TIMELINE_KEYS.Home(span, places)).toEqual({ from: 0, to: 100 * MINUTE });
    expect(TIMELINE_KEYS.End(span, places)).toEqual({ from: 900 * MINUTE, to: 1000 * MINUTE });
  });

  it('zooms at the selected event while it is in view, else at the centre', () => {
    const event = once(190 * MINUTE, 194 * MINUTE);
    let current = span;
    for (let press = 0; press < 3; press++)
      current = TIMELINE_KEYS['+'](current, placesFor(current, ends, event, 'ltr'));
    expect((192 * MINUTE - current.from) / (current.to - current.from)).toBeCloseTo(0.92);
    expect(placesFor(span, ends, once(10 * MINUTE, 20 * MINUTE), 'ltr').around).toBe(150 * MINUTE);
    expect(placesFor(span, ends, undefined, 'ltr').around).toBe(150 * MINUTE);
  });

  it('takes the middle of what is in view of an event that reaches out of the span', () => {
    expect(placesFor(span, ends, once(180 * MINUTE, 900 * MINUTE), 'ltr').around).toBe(190 * MINUTE);
    expect(placesFor(span, ends, once(0, 900 * MINUTE), 'ltr').around).toBe(150 * MINUTE);
  });

  it('fits the stretch of the selected event with air round it', () => {
    const fit = TIMELINE_KEYS.f(span, placesFor(span, ends, once(0, 400 * MINUTE), 'ltr'));
    expect(fit).toEqual({ from: -100 * MINUTE, to: 500 * MINUTE });
    expect(TIMELINE_KEYS.F(span, placesFor(span, ends, undefined, 'ltr'))).toBe(span);
    const instant = TIMELINE_KEYS.f(span, placesFor(span, ends, once(60 * MINUTE, 61 * MINUTE), 'ltr'));
    expect(instant.to - instant.from).toBe(60 * MINUTE);
  });
});
