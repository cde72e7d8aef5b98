import fc from 'fast-check';
import { expect, it } from 'vitest';
import { neighbourhood } from './lane-contents.ts';

it('asks for a stretch that holds the span with air on both sides, the same one for small moves', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.double({ min: 6e4, max: 1e12, noNaN: true }),
      (from, size) => {
        const around = neighbourhood({ from, to: from + size });
        expect(around.from).toBeLessThan(from);
        expect(around.to).toBeGreaterThan(from + size);
        expect(around.to - around.from).toBeLessThan(size * 5);
      },
    ),
  );
  const a = neighbourhood({ from: 1000, to: 2000 });
  const b = neighbourhood({ from: 1001, to: 2001 });
  expect(b).toEqual(a);
});
