import { describe, expect, it } from 'vitest';
import { revealing } from './revealing.ts';

describe('revealing', () => {
  const span = { from: 0, to: 100 };

  it('keeps a span that holds the event', () => {
    expect(revealing(span, 20, 30)).toBe(span);
  });

  it('keeps the length and centres an event that lies outside', () => {
    expect(revealing(span, 300, 320)).toEqual({ from: 260, to: 360 });
  });

  it('keeps the span when a longer event already fills part of it', () => {
    expect(revealing(span, -500, 50)).toBe(span);
  });

  it('shows the beginning of an event that is longer than the span', () => {
    expect(revealing(span, 200, 5000)).toEqual({ from: 200, to: 300 });
  });
});
