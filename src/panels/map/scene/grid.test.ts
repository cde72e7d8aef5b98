import { describe, expect, test } from 'vitest';
import { scaleOf } from '../../../core/space/mercator.ts';
import { viewportAt } from '../../../core/space/viewport.ts';
import { countIn, dotsOf, gridFor, keyDots } from './grid.ts';

const centre = { x: 0.6233, y: 0.4017 };
const view = viewportAt(centre, scaleOf(13), 849, 530);

describe('map grid', () => {
  test('covers the picture with cells of about 12 px', () => {
    const { cell, column0, row0, columns, rows } = gridFor(view);
    const px = cell * view.scale;
    expect(px).toBeGreaterThanOrEqual(8.4);
    expect(px).toBeLessThanOrEqual(17);
    expect(column0 * px).toBeLessThanOrEqual(view.left);
    expect((column0 + columns) * px).toBeGreaterThanOrEqual(view.left + view.width);
    expect(row0 * px).toBeLessThanOrEqual(view.top);
    expect((row0 + rows) * px).toBeGreaterThanOrEqual(view.top + view.height);
  });

  test('keeps its cells while the map moves', () => {
    const moved = viewportAt({ x: centre.x + 1e-5, y: centre.y }, view.scale, 849, 530);
    expect(gridFor(moved).cell).toBe(gridFor(view).cell);
  });

  test('stays with a given cell while the map zooms, until it is too small or too large', () => {
    const { cell } = gridFor(view);
    expect(gridFor({ ...view, scale: view.scale * 1.9 }, cell).cell).toBe(cell);
    expect(gridFor({ ...view, scale: view.scale * 1.9 }).cell).toBe(cell / 2);
    expect(gridFor({ ...view, scale: view.scale * 8 }, cell).cell).toBe(cell / 8);
  });

  test('stays on the world when the picture is larger', () => {
    expect(gridFor(viewportAt({ x: 0.5, y: 0.5 }, 256, 849, 530))).toMatchObject({
      column0: 0,
      row0: 0,
      columns: 16,
      rows: 16,
    });
  });

  test('draws dots whose area follows the count, in the middle of their cells', () => {
    const grid = { cell: 0.5, column0: 0, row0: 0, columns: 2, rows: 2, counts: Uint32Array.of(4, 0, 0, 1) };
    const dots = dotsOf(grid, { scale: 40, left: 0, top: 0, width: 40, height: 40 });
    expect(dots).toEqual([
      { x: 10, y: 10, r: 10 },
      { x: 30, y: 30, r: 5 },
    ]);
  });

  test('counts the cells whose middle is in view', () => {
    const grid = { cell: 0.5, column0: 0, row0: 0, columns: 2, rows: 2, counts: Uint32Array.of(4, 2, 8, 1) };
    expect(countIn(grid, { scale: 40, left: 0, top: 0, width: 40, height: 25 })).toBe(6);
  });

  test.each([
    [
      [4, 0, 0, 1],
      [1, 2],
    ],
    [
      [213, 3, 0, 90],
      [20, 200],
    ],
    [[1, 1, 1, 1], [1]],
    [[0, 0, 0, 0], [1]],
  ])('names two sizes of the dots of %j with round numbers', (counts, numbers) => {
    const grid = { cell: 0.5, column0: 0, row0: 0, columns: 2, rows: 2, counts: Uint32Array.from(counts) };
    const on = { scale: 40, left: 0, top: 0, width: 40, height: 40 };
    const key = keyDots(grid, on);
    expect(key.map(({ count }) => count)).toEqual(numbers);
    const most = Math.max(1, ...counts);
    for (const { count, r } of key) expect(r).toBeCloseTo(Math.max(1.3, 10 * Math.sqrt(count / most)));
  });
});
