import fc from 'fast-check';
import { expect, it } from 'vitest';
import { demoDataset } from '../dataset/demo.ts';
import { NO_FILTER } from './filter.ts';
import { keptDecoded } from './kept-decoded.ts';
import { memoryQuery } from './memory-query.ts';
import { BY_DATE } from './query.ts';

/** More rows than are kept. */
const set = demoDataset(9000);

it('gives the same items and records as the set itself, whatever was asked before', () => {
  const kept = keptDecoded(set);
  for (let row = 0; row < set.total; row++) kept.item(row);
  fc.assert(
    fc.property(fc.nat(set.total - 1), fc.nat(set.total - 1), (row, other) => {
      expect(kept.item(row)).toEqual(set.item(row));
      expect(kept.record(other)).toEqual(set.record(other));
      expect(kept.item(row)).toBe(kept.item(row));
    }),
  );
});

it('has all questions share what they decode', () => {
  let decoded = 0;
  const query = memoryQuery({
    ...set,
    item(row) {
      decoded++;
      return set.item(row);
    },
  });
  const { items } = query.page(NO_FILTER, undefined, BY_DATE, 0, 50);
  const [again] = query.items([items[7].id]);
  query.page(NO_FILTER, undefined, BY_DATE, 10, 40);
  expect(again).toBe(items[7]);
  expect(decoded).toBe(50);
});
