import { expect, test } from 'vitest';
import { figureWords } from './figure-words.ts';

const count = (low: number, high = low, open = false) => ({ low, high, open, about: false });

test('a number of things comes before the dead, the dead before the wounded', () => {
  const [quantity, killed, wounded] = [count(6, 15, true), count(1), count(5, 7)];
  expect(figureWords({ figures: { quantity, killed }, unit: 'rockets' })).toBe('6–15 or more rockets');
  expect(figureWords({ figures: { quantity: count(1) }, unit: 'rockets' })).toBe('1 rocket');
  expect(figureWords({ figures: { killed, wounded } })).toBe('1 killed');
  expect(figureWords({ figures: { wounded } })).toBe('5–7 wounded');
  expect(figureWords({ figures: {} })).toBeUndefined();
});
