import { describe, expect, it } from 'vitest';
import { clampShare, shareAfterKey } from './share.ts';
import { nextHeight, restingHeight } from './sheet-height.ts';

describe('a sheet', () => {
  it.each([
    [0.05, undefined],
    [0.2, 'peek'],
    [0.5, 'half'],
    [0.75, 'half'],
    [0.95, 'full'],
  ])('let go at %d of the room comes to rest at %s', (part, height) => {
    expect(restingHeight(part)).toBe(height);
  });

  it('steps through its heights, stays at the top and closes below the lowest', () => {
    expect(nextHeight('peek', 1)).toBe('half');
    expect(nextHeight('full', 1)).toBe('full');
    expect(nextHeight('half', -1)).toBe('peek');
    expect(nextHeight('peek', -1)).toBeUndefined();
  });
});

describe('a splitter', () => {
  const limits = { min: 20, max: 80 };
  const moveBy = (key: string, share: number) => shareAfterKey(key, share, limits, 'ArrowRight', 'ArrowLeft');

  it('moves by small and large steps and to its limits', () => {
    expect(moveBy('ArrowRight', 50)).toBe(52);
    expect(moveBy('ArrowLeft', 50)).toBe(48);
    expect(moveBy('PageDown', 75)).toBe(80);
    expect(moveBy('Home', 50)).toBe(20);
    expect(moveBy('a', 50)).toBeUndefined();
  });

  it('stays within its limits', () => {
    expect(clampShare(5, limits)).toBe(20);
    expect(clampShare(Number.POSITIVE_INFINITY, limits)).toBe(80);
  });
});
