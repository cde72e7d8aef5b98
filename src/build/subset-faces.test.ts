import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ar } from '../i18n/messages/ar.ts';
import { ckb } from '../i18n/messages/ckb.ts';
import { en } from '../i18n/messages/en.ts';
import { fr } from '../i18n/messages/fr.ts';
import { kmr } from '../i18n/messages/kmr.ts';
import { facesIn, lettersOf } from './subset-faces.ts';

it('a range is its letters', () => {
  expect(lettersOf('U+41-44, U+00b7,U+2026')).toBe('ABCD·…');
  expect(() => lettersOf('U+41, A-Z')).toThrow('A-Z is not a range');
});

it('a face that is cut says from what and which letters', () => {
  const style = `@font-face { font-family: "A"; src: url("@fonts/plain-sans-600-first.woff2") format("woff2");
    unicode-range: U+20-7E, U+A0; }
    @font-face { font-family: "B"; src: url("@fontsource/b/files/b.woff2") format("woff2"); }`;
  expect(facesIn(style)).toEqual([
    {
      name: 'plain-sans-600-first.woff2',
      source: '@fontsource/plain-sans/files/plain-sans-latin-600-normal.woff2',
      range: 'U+20-7E, U+A0',
    },
  ]);
  expect(() => facesIn('@font-face { src: url("@fonts/a-400-first.woff2"); }')).toThrow('no unicode-range');
});

it('each language is written in letters that are cut for it, and English in those of the first view', () => {
  const faces = facesIn(readFileSync('src/ui/fonts.css', 'utf8'));
  const of = (...parts: readonly string[]) =>
    new Set(
      faces
        .filter(({ name }) => parts.some((part) => name.endsWith(part)))
        .flatMap(({ range }) => [...lettersOf(range)]),
    );
  const latin = of('plex-sans-400-first.woff2', '-accents.woff2', '-ext.woff2');
  const lettersIn = (words: object) => new Set(JSON.stringify(words).match(/[\p{L}\p{M}«»]/gu));
  for (const words of [fr, kmr])
    for (const letter of lettersIn(words)) expect([letter, latin.has(letter)]).toEqual([letter, true]);
  const first = of('-first.woff2');
  for (const words of [{ en }, ar, ckb])
    for (const letter of lettersIn(words)) expect([letter, first.has(letter)]).toEqual([letter, true]);
});
