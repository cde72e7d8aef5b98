import { expect, test } from 'vitest';
import { mix } from './mix.ts';

test('gives both ends exactly, the middle between them, and goes on outside', () => {
  const between = mix(10, 20);
  expect([0, 0.5, 1, 2, -1].map(between)).toEqual([10, 15, 20, 30, 0]);
  expect(mix(0.1, 0.3)(1)).toBe(0.3);
});
