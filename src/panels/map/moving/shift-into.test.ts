import { describe, expect, test } from 'vitest';
import { shiftInto } from './shift-into.ts';

const room = { left: 0, top: 0, right: 100, bottom: 100 };
const box = (left: number, top: number, side = 20) => ({ left, top, right: left + side, bottom: top + side });

describe('moving boxes into a room', () => {
  test('leaves them where they are when they lie in it', () => {
    expect(shiftInto([box(0, 0), box(80, 80)], room)).toEqual({ x: 0, y: 0 });
  });

  test('moves them the short way, all together', () => {
    expect(shiftInto([box(-15, 40), box(10, 95)], room)).toEqual({ x: 15, y: -15 });
  });

  test('shows the start of what is too large', () => {
    expect(shiftInto([box(-30, 10, 200)], room)).toEqual({ x: 30, y: -10 });
  });
});
