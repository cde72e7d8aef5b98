import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortedBy, sortedByNumber } from './radix-sort.ts';

const rowsOf = (length: number) => Uint32Array.from({ length }, (_, i) => i);

it('sorts by 32 bits and keeps the order of equals', () => {
  const key = fc.oneof(fc.nat(3), fc.nat(0xffffffff), fc.constant(0xffffffff));
  fc.assert(
    fc.property(fc.array(key), (list) => {
      const expected = [...list.keys()].sort((a, b) => list[a] - list[b]);
      const items = rowsOf(list.length);
      expect([...sortedBy(Uint32Array.from(list), items)]).toEqual(expected);
      expect(items).toEqual(rowsOf(list.length));
    }),
  );
});

it('sorts some of the items', () => {
  expect([...sortedBy(Uint32Array.of(5, 4, 3, 2), Uint32Array.of(0, 1, 3))]).toEqual([3, 1, 0]);
});

it('sorts numbers, infinities and negative ones too', () => {
  const number = fc.oneof(fc.double({ noNaN: true }), fc.integer(), fc.constantFrom(Infinity, -Infinity));
  fc.assert(
    fc.property(fc.array(number), (list) => {
      const values = Float64Array.from(list, (value) => value + 0);
      const sorted = [...sortedByNumber(values, rowsOf(list.length))];
      expect(sorted).toEqual(
        [...list.keys()].sort((a, b) => (values[a] < values[b] ? -1 : Number(values[a] > values[b]))),
      );
    }),
  );
});
