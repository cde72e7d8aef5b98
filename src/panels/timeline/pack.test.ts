import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Extent, pack } from './pack.ts';

const extent = fc.tuple(fc.integer({ min: -200, max: 1000 }), fc.integer({ min: 1, max: 300 }));
const choices = extent.map(([x0, width]): Extent[] => [
  { x0, x1: x0 + width + 120 },
  { x0: x0 - 120, x1: x0 + width },
  { x0, x1: x0 + width },
]);

describe('pack', () => {
  it('never lets two things on one line come nearer than the gap', () => {
    fc.assert(
      fc.property(fc.array(choices, { maxLength: 60 }), (items) => {
        const spots = pack(items, 6, 1000)!;
        const boxes = spots.map((spot, i) => ({ line: spot.line, ...items[i][spot.choice] }));
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1))
            if (a.line === b.line) expect(a.x1 + 8 <= b.x0 || b.x1 + 8 <= a.x0).toBe(true);
      }),
    );
  });

  it('uses the best choice that fits on the first line with room', () => {
    const after = { x0: 0, x1: 100 };
    const before = { x0: -100, x1: 10 };
    const bare = { x0: 0, x1: 10 };
    expect(
      pack(
        [
          [after, before, bare],
          [
            { x0: 50, x1: 90 },
            { x0: 50, x1: 60 },
          ],
        ],
        5,
        5,
      ),
    ).toEqual([
      { line: 0, choice: 0 },
      { line: 1, choice: 0 },
    ]);
  });

  it('drops a title rather than opening a line once the comfortable lines are in use', () => {
    const wide = [
      { x0: 0, x1: 100 },
      { x0: 0, x1: 10 },
    ];
    const second = [
      { x0: 60, x1: 160 },
      { x0: 120, x1: 130 },
    ];
    expect(pack([wide, second], 1, 5)).toEqual([
      { line: 0, choice: 0 },
      { line: 0, choice: 1 },
    ]);
  });

  it('gives up when more lines would be needed than allowed', () => {
    const same = [
      { x0: 0, x1: 10 },
      { x0: 0, x1: 10 },
    ];
    expect(pack([same, same, same], 2, 2)).toBeUndefined();
  });
});
