import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestAlong, nearestTo } from './nearest-sign.ts';

const RIGHT = { x: 1, y: 0 };
const WAYS = [RIGHT, { x: -1, y: 0 }, { x: 0, y: 1 }, { x: 0, y: -1 }];
const at = (x: number, y: number) => ({ x, y });
const px = fc.integer({ min: -500, max: 500 });
const spot = fc.record({ x: px, y: px });

describe('the keys from sign to sign', () => {
  it('go to the nearest on their way, and stay in a row', () => {
    expect(nearestAlong(at(0, 0), [at(-5, 0), at(60, 40), at(90, 0)], RIGHT)).toBe(2);
    expect(nearestAlong(at(0, 0), [at(-5, 0), at(60, 5), at(90, 0)], RIGHT)).toBe(1);
  });

  it('go nowhere where nothing lies on their way', () => {
    expect(nearestAlong(at(0, 0), [at(0, 0), at(-20, 0), at(10, 60)], RIGHT)).toBe(-1);
    expect(nearestAlong(at(0, 0), [], RIGHT)).toBe(-1);
  });

  it('have a way out of every spot towards every other, unless they are one', () => {
    fc.assert(
      fc.property(spot, spot, (from, to) => {
        const found = WAYS.map((way) => nearestAlong(from, [to], way)).filter((index) => index === 0);
        expect(found.length > 0).toBe(from.x !== to.x || from.y !== to.y);
      }),
    );
  });

  it('come in at the sign nearest to the middle', () => {
    expect(nearestTo(at(10, 10), [at(0, 0), at(12, 12), at(90, 0)])).toBe(1);
    expect(nearestTo(at(10, 10), [])).toBe(-1);
  });
});
