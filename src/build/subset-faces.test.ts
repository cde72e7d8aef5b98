import { expect, it } from 'vitest';
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
