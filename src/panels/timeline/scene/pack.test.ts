import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Extent, type PackItem, pack, packSome } from './pack.ts';

const extent = fc.tuple(fc.integer({ min: -200, max: 1000 }), fc.integer({ min: 1, max: 300 }));
const choices = extent.map(([x0, width]): Extent[] => [
  { x0, x1: x0 + width + 120 },
  { x0: x0 - 120, x1: x0 + width },
  { x0, x1: x0 + width },
]);

const item = (choices: readonly Extent[], under = -1): PackItem => ({ choices, under });
const items = (list: readonly (readonly Extent[])[]) => list.map((one) => item(one));

describe('pack', () => {
  it('never lets two things on one line come nearer than the gap', () => {
    fc.assert(
      fc.property(fc.array(choices, { maxLength: 60 }), (list) => {
        const spots = pack(items(list), 6, 1000)!;
        const boxes = spots.map((spot, i) => ({ line: spot.line, ...list[i][spot.choice] }));
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
        items([
          [after, before, bare],
          [
            { x0: 50, x1: 90 },
            { x0: 50, x1: 60 },
          ],
        ]),
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
    expect(pack(items([wide, second]), 1, 5)).toEqual([
      { line: 0, choice: 0 },
      { line: 0, choice: 1 },
    ]);
  });

  it('gives up when more lines would be needed than allowed', () => {
    const same = [
      { x0: 0, x1: 10 },
      { x0: 0, x1: 10 },
    ];
    expect(pack(items([same, same, same]), 2, 2)).toBeUndefined();
  });

  it('puts parts on the lines right below their whole, even where a foreign thing stands on the first of them', () => {
    const at = (x0: number) => [
      { x0, x1: x0 + 100 },
      { x0, x1: x0 + 10 },
    ];
    const family = [item(at(0)), item(at(0), 0), item(at(20), 0), item(at(20), 2)];
    expect(pack(family, 9, 9)?.map(({ line }) => line)).toEqual([0, 1, 2, 3]);
    const foreign = [
      item(at(0)),
      item(at(0)),
      ...family.map(({ choices, under }) => item(choices, under < 0 ? -1 : under + 2)),
    ];
    expect(pack(foreign, 9, 9)?.map(({ line }) => line)).toEqual([0, 1, 2, 3, 4, 5]);
    const side = [item(at(0)), item(at(0)), item(at(300)), item(at(300), 2)];
    expect(pack(side, 9, 9)?.map(({ line }) => line)).toEqual([0, 1, 0, 1]);
  });

  it('never lets a foreign line come between a whole and its parts', () => {
    const blocks = fc.array(fc.tuple(choices, fc.array(choices, { maxLength: 4 })), { maxLength: 12 });
    fc.assert(
      fc.property(blocks, (list) => {
        const all: PackItem[] = [];
        for (const [whole, parts] of list) {
          const under = all.push(item(whole)) - 1;
          all.push(...parts.map((part) => item(part, under)));
        }
        const lines = pack(all, 1000, 1000)!.map(({ line }) => line);
        list.reduce((start, [, parts]) => {
          const own = lines.slice(start + 1, start + 1 + parts.length);
          for (let line = lines[start] + 1; line <= Math.max(...own, 0); line++) expect(own).toContain(line);
          for (const line of own) expect(line).toBeGreaterThan(lines[start]);
          return start + 1 + parts.length;
        }, 0);
      }),
    );
  });
});

describe('packSome', () => {
  it('keeps what comes first and never lets two things come nearer than the gap', () => {
    fc.assert(
      fc.property(
        fc.array(choices, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        (list, most) => {
          const all = items(list);
          const spots = packSome(all, 1, most);
          expect(spots.has(all[0])).toBe(true);
          const boxes = [...spots].map(([one, { line, choice }]) => ({ line, ...one.choices[choice] }));
          for (const [i, a] of boxes.entries()) {
            expect(a.line).toBeLessThan(most);
            for (const b of boxes.slice(i + 1))
              if (a.line === b.line) expect(a.x1 + 8 <= b.x0 || b.x1 + 8 <= a.x0).toBe(true);
          }
        },
      ),
    );
  });

  it('drops titles where twice as many can be seen without them, but for the first ones', () => {
    const sign = (x: number) => [
      { x0: x, x1: x + 150 },
      { x0: x, x1: x + 12 },
    ];
    const all = items(Array.from({ length: 20 }, (_, i) => sign(i * 25)));
    const spots = packSome(all, 1, 1);
    expect(spots.size).toBeGreaterThan(10);
    expect(spots.get(all[0])?.choice).toBe(0);
  });
});
