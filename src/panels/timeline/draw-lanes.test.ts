import { expect, it } from 'vitest';
import { niceCeiling } from './draw-lanes.ts';

it('rounds a peak up to 1, 2 or 5 times a power of ten', () => {
  expect([1, 2, 3, 7, 10, 11, 480, 501].map(niceCeiling)).toEqual([1, 2, 5, 10, 10, 20, 500, 1000]);
});
