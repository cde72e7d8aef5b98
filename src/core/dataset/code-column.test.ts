import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeColumn } from './code-column.ts';

it('holds every code of its dictionary and the one for no value, in the fewest bytes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200_000 }), (values) => {
      const column = codeColumn(2, values);
      column.fill(values);
      expect([...column]).toEqual([values, values]);
      column[0] = Math.max(0, values - 1);
      expect(column[0]).toBe(Math.max(0, values - 1));
      const fewest = [1, 2, 4].find((bytes) => values < 2 ** (8 * bytes));
      expect(column.BYTES_PER_ELEMENT).toBe(fewest);
    }),
  );
});

it.each([
  [255, 1],
  [256, 2],
  [65_535, 2],
  [65_536, 4],
])('a dictionary of %i entries takes %i bytes a row', (values, bytes) => {
  expect(codeColumn(1, values).BYTES_PER_ELEMENT).toBe(bytes);
});
