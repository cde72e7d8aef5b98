import { expect, test } from 'vitest';
import type { Attribution } from '../../../core/model/vocabulary.ts';
import { attributionWords } from './attribution-words.ts';

const words = (attribution: Attribution, ...speakers: string[]) =>
  attributionWords({ attribution, actor: 'band' }, speakers, (id) => id.toUpperCase());

test('what is alleged, claimed or denied is told with who says so', () => {
  expect(words('alleged', 'officials', 'embassy')).toBe('alleged by OFFICIALS and EMBASSY');
  expect(words('claimed', 'channel')).toBe('claimed by CHANNEL');
  expect(words('denied', 'faction')).toBe('denied by FACTION');
});

test('who speaks for himself is not named twice', () => {
  expect(words('claimed', 'band')).toBe('by its own account');
  expect(words('established', 'band')).toBe('by its own account');
  expect(words('denied', 'faction', 'band')).toBe('denied it');
});

test('where nobody is put down for it, the word stands alone', () => {
  expect(words('alleged')).toBe('alleged');
  expect(words('denied')).toBe('denied');
  expect(words('unknown', 'officials')).toBe('unconfirmed');
});

test('what is established needs no word, and names who says so', () => {
  expect(words('established')).toBeUndefined();
  expect(words('established', 'a', 'b', 'c', 'd', 'e')).toBe('A, B, C, and 2 more');
});
