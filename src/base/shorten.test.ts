import { expect, it } from 'vitest';
import { shorten, shortenMiddle } from './shorten.ts';

it('leaves a text that is short enough as it is and ends a longer one with an ellipsis', () => {
  expect(shorten('embassy', 7)).toBe('embassy');
  expect(shorten('embassy', 6)).toBe('embas…');
  expect(shorten('the embassy', 5)).toBe('the…');
  expect(shorten('a'.repeat(3000), 40)).toHaveLength(40);
});

it('never cuts a letter in two', () => {
  expect(shorten('😀😀😀', 3)).toBe('😀😀😀');
  expect(shorten('😀😀😀', 2)).toBe('😀…');
});

it.each([
  ['nobody-1', 10, 'nobody-1'],
  ['an-actor-with-a-name', 10, 'an-act…ame'],
  ['🚀🚀🚀🚀🚀', 4, '🚀🚀…🚀'],
])('leaves out the middle of %s beyond %i letters', (text, most, expected) => {
  expect(shortenMiddle(text, most)).toBe(expected);
});
