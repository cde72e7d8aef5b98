import { describe, expect, it } from 'vitest';
import {
  between,
  DAY,
  HOUR,
  length,
  MINUTE,
  moved,
  NARROWEST,
  overlaps,
  sameSpan,
  WIDEST,
  zoomed,
} from './span.ts';

const day = { from: 0, to: DAY };

describe('overlaps', () => {
  it('takes what shares an instant, and neither neighbour', () => {
    expect(overlaps(day, -HOUR, 1)).toBe(true);
    expect(overlaps(day, DAY - 1, 2 * DAY)).toBe(true);
    expect(overlaps(day, -Infinity, Infinity)).toBe(true);
    expect(overlaps(day, -HOUR, 0)).toBe(false);
    expect(overlaps(day, DAY, DAY + HOUR)).toBe(false);
  });

  it('takes something without length at the beginning, but not at the end', () => {
    expect(overlaps(day, 0, 0)).toBe(true);
    expect(overlaps(day, DAY, DAY)).toBe(false);
  });
});

describe('zoomed', () => {
  it('keeps the instant under the pointer in its place', () => {
    const span = zoomed(day, 0.5, 18 * HOUR);
    expect(length(span)).toBe(12 * HOUR);
    expect((18 * HOUR - span.from) / length(span)).toBe(0.75);
  });

  it('stops at one minute and at forty years', () => {
    expect(length(zoomed({ from: 0, to: MINUTE }, 0.1, 0))).toBe(NARROWEST);
    expect(length(zoomed(day, 1e9, 0))).toBe(WIDEST);
  });
});

describe('moved', () => {
  it('keeps the length', () => {
    expect(moved(day, HOUR)).toEqual({ from: HOUR, to: DAY + HOUR });
  });
});

describe('between', () => {
  const month = { from: 10 * DAY, to: 40 * DAY };

  it('begins with the first span and ends with the second', () => {
    expect(sameSpan(between(day, month, 0), day)).toBe(true);
    const end = between(day, month, 1);
    expect(end.from).toBeCloseTo(month.from, 3);
    expect(end.to).toBeCloseTo(month.to, 3);
  });

  it('mixes lengths by their ratio', () => {
    expect(length(between(day, month, 0.5))).toBeCloseTo(DAY * Math.sqrt(30), 3);
  });

  it('slides evenly between spans of one length', () => {
    expect(between(day, moved(day, DAY), 0.5)).toEqual(moved(day, DAY / 2));
  });
});
