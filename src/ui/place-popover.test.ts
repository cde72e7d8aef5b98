import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placePopover } from './place-popover.ts';

const viewport = { width: 1000, height: 600 };

test('opens under its anchor, starting with it', () => {
  const placed = placePopover(
    { start: 100, top: 50, width: 80, height: 30 },
    { width: 300, height: 200 },
    viewport,
  );
  expect(placed).toEqual({ start: 100, top: 84, maxHeight: 508 });
});

test('moves along the line when it would stick out at the end', () => {
  const placed = placePopover(
    { start: 900, top: 50, width: 80, height: 30 },
    { width: 300, height: 200 },
    viewport,
  );
  expect(placed.start).toBe(692);
});

test('opens above when there is more room and it does not fit below', () => {
  const placed = placePopover(
    { start: 0, top: 500, width: 80, height: 30 },
    { width: 300, height: 200 },
    viewport,
  );
  expect(placed.top).toBe(296);
});

test('never leaves the viewport, whatever the anchor and the size', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(570), fc.nat(980), fc.nat(2000), (start, top, width, height) => {
      const placed = placePopover({ start, top, width: 60, height: 30 }, { width, height }, viewport);
      expect(placed.start).toBeGreaterThanOrEqual(8);
      expect(placed.start + width).toBeLessThanOrEqual(Math.max(8 + width, viewport.width - 8));
      expect(placed.top).toBeGreaterThanOrEqual(8);
      expect(placed.top + Math.min(height, placed.maxHeight)).toBeLessThanOrEqual(viewport.height - 8);
    }),
  );
});
