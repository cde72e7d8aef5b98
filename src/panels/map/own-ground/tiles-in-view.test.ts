import { expect, test } from 'vitest';
import { mercator, scaleOf } from '../../../core/space/mercator.ts';
import { viewportAt } from '../../../core/space/viewport.ts';
import { tileBox, tilesInView } from './tiles-in-view.ts';

const BAGHDAD = mercator({ lat: 33.31, lon: 44.37 });
const viewOf = (zoom: number) => viewportAt(BAGHDAD, scaleOf(zoom), 900, 600);

test.each([
  [8, 256],
  [12.4, 256],
  [12.4, 512],
  [15.7, 512],
] as const)('at zoom %s tiles of %s px cover the picture without gap or seam', (zoom, side) => {
  const view = viewOf(zoom);
  const boxes = tilesInView(view, { minZoom: 0, maxZoom: 15, side }).map((place) => tileBox(view, place));
  const covered = new Map<string, number>();
  for (let x = 0.5; x < view.width; x += 7)
    for (let y = 0.5; y < view.height; y += 7)
      covered.set(
        `${x} ${y}`,
        boxes.filter((box) => x > box.left && x < box.right && y > box.top && y < box.bottom).length,
      );
  expect(new Set(covered.values())).toEqual(new Set([1]));
  for (const { left, right } of boxes) {
    expect(right - left).toBeGreaterThan(side / 1.6);
    expect(right - left).toBeLessThan(side * 1.6);
  }
});

test('closer than the finest tiles those are drawn larger, farther than the coarsest none are', () => {
  const range = { minZoom: 12, maxZoom: 14, side: 512 } as const;
  expect(new Set(tilesInView(viewOf(17), range).map(({ z }) => z))).toEqual(new Set([14]));
  expect(tilesInView(viewOf(9), range)).toEqual([]);
});

test('there are no tiles beyond the edges of the world', () => {
  const view = viewportAt({ x: 0, y: 0 }, scaleOf(3), 900, 600);
  for (const { x, y, z } of tilesInView(view, { minZoom: 0, maxZoom: 9, side: 256 })) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(Math.max(x, y)).toBeLessThan(2 ** z);
  }
});
