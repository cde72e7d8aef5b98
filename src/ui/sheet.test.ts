import { describe, expect, it } from 'vitest';
import { endOfLines } from './line-ends.ts';
import { clampShare, shareAfterKey } from './share.ts';
import { nextHeight, restingHeight, sheetSizes } from './sheet-height.ts';

const LINES = [
  { top: 10, bottom: 30 },
  { top: 34, bottom: 54 },
  { top: 50, bottom: 80 },
  { top: 84, bottom: 104 },
];

describe('a sheet', () => {
  const sizes = { low: 100, half: 400, full: 700 };

  it.each([
    [30, 'low', undefined],
    [90, 'low', 'low'],
    [350, 'low', 'half'],
    [500, 'full', 'half'],
    [680, 'half', 'full'],
  ] as const)('let go at %d px, drawn from %s, comes to rest at %s', (size, from, height) => {
    expect(restingHeight(size, sizes, from)).toBe(height);
  });

  it('that is drawn a short way goes the way that it was drawn', () => {
    expect(restingHeight(400 - 60, sizes, 'half')).toBe('low');
    expect(restingHeight(400 + 60, sizes, 'half')).toBe('full');
    expect(restingHeight(400 - 20, sizes, 'half')).toBe('half');
  });

  it('steps through its heights, stays at the top and closes below the lowest', () => {
    expect(nextHeight('low', 1)).toBe('half');
    expect(nextHeight('full', 1)).toBe('full');
    expect(nextHeight('half', -1)).toBe('low');
    expect(nextHeight('low', -1)).toBeUndefined();
  });

  it('ends between two lines', () => {
    expect(endOfLines(LINES, 200)).toBe(200);
    expect(endOfLines(LINES, 95)).toBe(84);
    expect(endOfLines(LINES, 20)).toBe(10);
  });

  it('passes over lines that overlap, all at once', () => {
    expect(endOfLines(LINES, 70)).toBe(34);
  });

  it('takes more than half of a small room where its first lines ask for it, and never all', () => {
    const content = { low: 90, half: 300 };
    expect(sheetSizes(1000, content, (height) => height)).toEqual({ low: 90, half: 560, full: 1000 });
    expect(sheetSizes(400, content, (height) => height).half).toBe(300);
    expect(sheetSizes(200, content, (height) => height)).toEqual({ low: 90, half: 168, full: 200 });
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
