import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  boxHeight,
  LONGEST,
  refitted,
  revealed,
  rowsInView,
  scrolled,
  settled,
  TOP,
  toBox,
  toList,
} from './scroll.ts';

const ROW = 40;
const short = { content: 100 * ROW, view: 400 };
const long = { content: 1_000_000 * ROW, view: 400 };
const longReach = long.content - long.view;

test('a short list scrolls as the browser does', () => {
  expect(boxHeight(short)).toBe(4000);
  expect(scrolled(TOP, 1234, short)).toEqual({ box: 1234, list: 1234 });
  expect(scrolled(TOP, 3600, short)).toEqual({ box: 3600, list: 3600 });
});

test('a long list is no taller than a browser can lay out', () => {
  expect(boxHeight(long)).toBe(LONGEST);
});

test('the ends of the box are the ends of the list', () => {
  expect(toList(0, long)).toBe(0);
  expect(toList(LONGEST - 400, long)).toBe(longReach);
  expect(toBox(longReach, long)).toBe(LONGEST - 400);
});

test('the wheel moves a long list row by row', () => {
  expect(scrolled({ box: 1000, list: 8000 }, 1100, long)).toEqual({ box: 1100, list: 8100 });
});

test('the scroll bar leaps in proportion', () => {
  const half = (LONGEST - 400) / 2;
  expect(scrolled(TOP, half, long).list).toBeCloseTo(longReach / 2, 3);
});

test('at rest the box goes where the list is, and the list stays', () => {
  const scroll = settled({ box: 0, list: 8000 }, long);
  expect(scroll.list).toBe(8000);
  expect(scroll.box).toBe(Math.round(toBox(8000, long)));
});

test('a list that became shorter comes back from beyond its end', () => {
  expect(settled({ box: 9000, list: 9000 }, short)).toEqual({ box: 3600, list: 3600 });
  expect(settled({ box: 900, list: 900 }, { content: 0, view: 400 })).toEqual(TOP);
});

test('a list that changes its length keeps its place', () => {
  expect(refitted({ box: 1000, list: 8000 }, short)).toEqual({ box: 1000, list: 1000 });
  expect(refitted({ box: 9000, list: 9000 }, short)).toEqual({ box: 3600, list: 3600 });
  expect(refitted({ box: 1000, list: 8000 }, long)).toEqual({ box: 1000, list: 8000 });
});

test('a row is shown with the smallest move', () => {
  expect(revealed(TOP, 5, ROW, short)).toBe(TOP);
  expect(revealed(TOP, 10, ROW, short).list).toBe(40);
  expect(revealed({ box: 1000, list: 1000 }, 2, ROW, short).list).toBe(80);
});

test('the rows in view touch the window, no more than asked for beyond it', () => {
  expect(rowsInView({ box: 100, list: 100 }, ROW, short, 0)).toEqual({ first: 2, end: 13 });
  expect(rowsInView(TOP, ROW, short, 3)).toEqual({ first: 0, end: 13 });
  expect(rowsInView({ box: 3600, list: 3600 }, ROW, short, 3)).toEqual({ first: 87, end: 100 });
});

test('whatever one does, the list stays within its ends and every row can be reached (seed 7)', () => {
  const step = fc.oneof(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -LONGEST, max: LONGEST }));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), fc.nat(999_999), (steps, row) => {
      let scroll = TOP;
      for (const by of steps) {
        const box = Math.max(0, Math.min(LONGEST - long.view, scroll.box + by));
        scroll = settled(scrolled(scroll, box, long), long);
        expect(scroll.list).toBeGreaterThanOrEqual(0);
        expect(scroll.list).toBeLessThanOrEqual(longReach);
      }
      const { first, end } = rowsInView(revealed(scroll, row, ROW, long), ROW, long, 0);
      expect(row >= first && row < end).toBe(true);
    }),
    { seed: 7 },
  );
});
