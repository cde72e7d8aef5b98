import { expect, it } from 'vitest';
import type { Face } from './card-fonts.ts';
import { forResvg, lettersWithoutFace } from './resvg-svg.ts';

const face = (family: string, own: string, letters: RegExp): Face => ({
  family,
  own,
  has: (codePoint) => letters.test(String.fromCodePoint(codePoint)),
});
const faces = [
  face('Serif', 'Serif latin', /[ -~]/),
  face('Sans', 'Sans latin', /[ -~]/),
  face('Arabic', 'Arabic arabic', /\p{Script=Arabic}/u),
];
const text = (attributes: string, words: string) => `<text x="1" ${attributes}>${words}</text>`;

/** Every letter is 10 px wide. */
const widthOf = (_: string, { text }: { readonly text: string }) => [...text].length * 10;
const prepared = (svg: string) => forResvg(svg, faces, widthOf);
/** What stands where, from left to right. */
const placedIn = (svg: string) =>
  [...svg.matchAll(/x="([^"]*)"[^>]*>([^<]*)</g)].map(([, x, words]) => [Number(x), words]);

it('takes each letter from a face that has it, of the families that are asked for first, each face in a text of its own', () => {
  expect(prepared(text('font-family="Sans, serif"', 'at بغداد'))).toBe(
    '<text x="1" font-family="Sans latin">at</text><text x="31" font-family="Arabic arabic">بغداد</text>',
  );
});

it('begins at its right what runs from there', () => {
  const svg = prepared(text('text-anchor="start" direction="rtl" font-family="Arabic"', 'بغداد'));
  expect(svg).not.toMatch(/direction|anchor/);
  expect(placedIn(svg)).toEqual([[-49, 'بغداد']]);
  expect(placedIn(prepared(text('text-anchor="end" direction="rtl"', 'بغداد')))).toEqual([[1, 'بغداد']]);
  expect(placedIn(prepared(text('text-anchor="middle" direction="rtl"', 'بغداد')))).toEqual([[-24, 'بغداد']]);
});

it('lowers all letters of a text alike', () => {
  expect(prepared(text('y="10" dy="0.35em" font-size="20"', 'at'))).toContain('x="1" y="17" font-size="20"');
});

it.each([
  ['17 تشرين 2020', ['2020', 'تشرين', '17'], [1, 51, 111]],
  ['تقول AFP.', ['.', 'AFP', 'تقول'], [1, 11, 51]],
  ['من (AFP 24) في', ['في', '(', 'AFP 24', ')', 'من'], [1, 31, 41, 101, 121]],
  ['نحو 1,200.', ['.', '1,200', 'نحو'], [1, 11, 71]],
  ['2020، آخر', ['آخر', '،', '2020'], [1, 41, 51]],
  ['\u2068بغداد\u2069 – من', ['من', '–', 'بغداد'], [1, 31, 51]],
] as const)('puts %s in the order in which it is read', (words, parts, places) => {
  const svg = prepared(text('text-anchor="end" direction="rtl" font-family="Sans, Arabic"', words));
  expect(placedIn(svg)).toEqual(parts.map((part, at) => [places[at], part]));
});

it('has strength in colours, not in layers', () => {
  expect(prepared('<path d="M0,0" opacity="0.5"/><stop stop-opacity="0.2"/>')).toBe(
    '<path d="M0,0" fill-opacity="0.5" stroke-opacity="0.5"/><stop stop-opacity="0.2"/>',
  );
});

it('refuses a clip in a clip, and takes one after another', () => {
  const clip = '<g clip-path="url(#a)">';
  expect(() => prepared(`${clip}<g transform="translate(1 1)">${clip}</g></g></g>`)).toThrow(/clip/);
  expect(prepared(`${clip}</g>${clip}</g>`)).toBe(`${clip}</g>${clip}</g>`);
});

it('names the letters that no face has', () => {
  expect(lettersWithoutFace(text('', 'a 東 b 東京'), faces)).toBe('東京');
});
