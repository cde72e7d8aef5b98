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

it('takes each letter from a face that has it, of the families that are asked for first', () => {
  expect(forResvg(text('font-family="Sans, serif"', 'at بغداد'), faces)).toBe(
    '<text x="1" font-family="Sans, serif"><tspan font-family="Sans latin">at </tspan><tspan font-family="Arabic arabic">بغداد</tspan></text>',
  );
});

it('isolates what runs from the right and holds it at its other side', () => {
  const svg = forResvg(text('text-anchor="start" direction="rtl" font-family="Arabic"', 'بغداد'), faces);
  expect(svg).toContain('text-anchor="end"');
  expect(svg).not.toContain('direction');
  expect(svg).toContain('\u2067');
  expect(svg.indexOf('\u2069')).toBeGreaterThan(svg.indexOf('بغداد'));
});

it('has strength in colours, not in layers', () => {
  expect(forResvg('<path d="M0,0" opacity="0.5"/><stop stop-opacity="0.2"/>', faces)).toBe(
    '<path d="M0,0" fill-opacity="0.5" stroke-opacity="0.5"/><stop stop-opacity="0.2"/>',
  );
});

it('refuses a clip in a clip, and takes one after another', () => {
  const clip = '<g clip-path="url(#a)">';
  expect(() => forResvg(`${clip}<g transform="translate(1 1)">${clip}</g></g></g>`, faces)).toThrow(/clip/);
  expect(forResvg(`${clip}</g>${clip}</g>`, faces)).toBe(`${clip}</g>${clip}</g>`);
});

it('names the letters that no face has', () => {
  expect(lettersWithoutFace(text('', 'a 東 b 東京'), faces)).toBe('東京');
});
