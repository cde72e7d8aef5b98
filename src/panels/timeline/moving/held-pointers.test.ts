import { expect, it } from 'vitest';
import { heldPointers } from './held-pointers.ts';

it('says where a held pointer was before it moved', () => {
  const held = heldPointers();
  held.hold(1, { x: 10, y: 5 });
  expect(held.move(1, { x: 20, y: 5 }, 1)).toEqual({ x: 10, y: 5 });
  expect(held.move(1, { x: 30, y: 5 }, 1)).toEqual({ x: 20, y: 5 });
  expect(held.move(2, { x: 0, y: 0 }, 0)).toBeUndefined();
});

it('lets go of a pointer that comes back with no button pressed', () => {
  const held = heldPointers();
  held.hold(1, { x: 10, y: 5 });
  expect(held.move(1, { x: 200, y: 5 }, 0)).toBeUndefined();
  expect(held.count).toBe(0);
  expect(held.move(1, { x: 300, y: 5 }, 1)).toBeUndefined();
});

it('knows the other pointers of a pinch', () => {
  const held = heldPointers();
  held.hold(1, { x: 10, y: 5 });
  held.hold(2, { x: 90, y: 5 });
  expect(held.others(1)).toEqual([{ x: 90, y: 5 }]);
  expect(held.release(2)).toEqual({ x: 90, y: 5 });
  expect(held.others(1)).toEqual([]);
  held.releaseAll();
  expect(held.count).toBe(0);
});
