import { expect, test } from 'vitest';
import { grown } from './grown.ts';

test('an array grows to twice its length, or to what is needed, and keeps its numbers and its kind', () => {
  expect(grown(Uint8Array.of(1, 2, 3), 4)).toEqual(Uint8Array.of(1, 2, 3, 0, 0, 0));
  expect(grown(Uint32Array.of(70_000), 5)).toEqual(Uint32Array.of(70_000, 0, 0, 0, 0));
  expect(grown(new Uint8Array(), 0)).toHaveLength(0);
  expect(grown(new Uint8Array(6), 7, 9)).toHaveLength(9);
});
