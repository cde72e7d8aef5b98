import { expect, it } from 'vitest';
import { LANGUAGES } from '../core/view/language-code.ts';
import { documentLanguages } from './document-languages.ts';

it('documents are in the first language, in those named besides, or in all', () => {
  expect(documentLanguages('')).toEqual(['en']);
  expect(documentLanguages('ar')).toEqual(['en', 'ar']);
  expect(documentLanguages('fr,ar,en')).toEqual(['en', 'ar', 'fr']);
  expect(documentLanguages('all')).toEqual(LANGUAGES);
});

it('a language that the site does not speak is said to be unknown', () => {
  expect(() => documentLanguages('ar,xx')).toThrow('"xx"');
});
