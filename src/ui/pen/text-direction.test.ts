import { expect, test } from 'vitest';
import { isolate } from '../../base/isolate.ts';
import { directionOf } from './text-direction.ts';

test.each([
  ['Baghdad', 'ltr'],
  ['بغداد', 'rtl'],
  ['17 بغداد', 'rtl'],
  ['K-1 قاعدة', 'ltr'],
  ['(هور) K-1', 'rtl'],
  ['هەولێر', 'rtl'],
  ['7', 'ltr'],
  ['', 'ltr'],
] as const)('%s runs %s, by its first letter', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});

test('a name that runs the other way is an island among other words', () => {
  expect(isolate('بغداد')).toBe('\u2068بغداد\u2069');
  expect(isolate('Baghdad')).toBe('Baghdad');
});
