import { expect, test } from 'vitest';
import { EQUATOR, latitudeOf } from '../../../core/space/mercator.ts';
import { scaleGrid } from './scale-grid.ts';

const NEPAL = { south: 27.6, west: 85.2, north: 27.8, east: 85.5 };

test.each([10.5, 12, 14, 16])('squares at zoom %s have the length that is said of them', (zoom) => {
  const grid = scaleGrid(NEPAL, zoom)!;
  const upright = grid.paths.filter(({ box }) => box.west === box.east);
  const level = grid.paths.filter(({ box }) => box.north === box.south);
  expect(Math.min(upright.length, level.length)).toBeGreaterThan(1);
  const metres = (world: number, y: number) => world * EQUATOR * Math.cos((latitudeOf(y) * Math.PI) / 180);
  const across = metres(upright[1].box.west - upright[0].box.west, upright[0].box.north);
  const down = metres(level[1].box.north - level[0].box.north, level[0].box.north);
  for (const side of [across, down]) expect(Math.abs(side / grid.size - 1)).toBeLessThan(0.01);
});

test('squares stay where they are while the map moves a little', () => {
  const lines = (moved: number) =>
    scaleGrid({ ...NEPAL, west: NEPAL.west + moved, east: NEPAL.east + moved }, 13)!
      .paths.filter(({ box }) => box.west === box.east)
      .map(({ box }) => box.west.toFixed(9));
  const before = lines(0);
  expect(lines(0.01).filter((x) => before.includes(x)).length).toBeGreaterThan(before.length / 2);
});

test('there are none where the ground is known', () => {
  expect(scaleGrid(NEPAL, 10)).toBeUndefined();
});
