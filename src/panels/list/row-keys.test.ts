import { expect, test } from 'vitest';
import { rowKey } from './row-keys.ts';

test('arrows go by a row, the page keys by a window, Home and End to the ends', () => {
  expect(rowKey('ArrowDown', 3, 100, 8)).toBe(4);
  expect(rowKey('ArrowUp', 3, 100, 8)).toBe(2);
  expect(rowKey('PageDown', 3, 100, 8)).toBe(11);
  expect(rowKey('PageUp', 30, 100, 8)).toBe(22);
  expect(rowKey('Home', 30, 100, 8)).toBe(0);
  expect(rowKey('End', 30, 100, 8)).toBe(99);
});

test('no key leaves the list', () => {
  expect(rowKey('ArrowUp', 0, 100, 8)).toBe(0);
  expect(rowKey('PageDown', 97, 100, 8)).toBe(99);
});

test('other keys move nothing', () => {
  expect(rowKey('Enter', 3, 100, 8)).toBeUndefined();
});
