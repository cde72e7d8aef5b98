import { expect, test } from 'vitest';
import { locatorText } from './locator-text.ts';

test('ranges get a dash, several paragraphs a comma', () => {
  expect(locatorText('3')).toBe('3');
  expect(locatorText('3-5')).toBe('3–5');
  expect(locatorText('1 13-15 G1')).toBe('1, 13–15, G1');
});
