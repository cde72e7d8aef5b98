import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasBeginnings, needlesOf, searchable, wordsOf } from './fold-words.ts';

function finds(typed: string, text: string): boolean {
  const found = searchable(text);
  return needlesOf(wordsOf(typed)).some((needle) => found.includes(needle));
}

describe('the words of a text', () => {
  it.each([
    ['Kata’ib Hizballāh, al-Kadhimi (17.11.)', ['kataib', 'hizballah', 'al', 'kadhimi', '17', '11']],
    ['the U.S. and U.S troops; plan B.', ['the', 'us', 'and', 'us', 'troops', 'plan', 'b']],
    ['x.The end', ['x', 'the', 'end']],
    ['巴格达 2020', ['巴', '格', '达', '2020']],
    ['— ; …', []],
  ])('of %s are %j', (text, words) => expect(wordsOf(text)).toEqual(words));
});

it('a searchable text is the words of its lines between spaces, whatever signs part them', () => {
  const signs = fc.string({
    unit: fc.constantFrom(..."aBz09 .,-'’`\té٠/", 'U.S.', ' of ', '. The', '\n'),
    maxLength: 30,
  });
  fc.assert(
    fc.property(signs, (text) => {
      const lines = text.split('\n').map((line) => wordsOf(line).join(' '));
      expect(searchable(text)).toBe(
        lines
          .filter(Boolean)
          .map((line) => ` ${line} `)
          .join('\n'),
      );
    }),
    { numRuns: 2000 },
  );
});

describe('a typed word', () => {
  it.each([
    ['UN', 'The UN’s envoy', true],
    ['UN', 'until the funeral', false],
    ['IED', 'an I.E.D. went off', true],
    ['IED', 'fired, denied', false],
    ['rock', 'Rockets', true],
    ['ocket', 'Rockets', false],
    ["Kata'ib", 'Kataib Hezbollah', true],
    ['Kataib', 'Kata‘ib Hezbollah', true],
    ['al Kadhimi', 'Mustafa al-Kadhimi', true],
    ['al-Kadhimi', 'Mustafa al Kadhimi', true],
    ['Hewler', 'Hewlêr', true],
    ['格达', '巴格达', true],
  ])('%s: is it in %s? %s', (typed, text, is) => expect(finds(typed, text)).toBe(is));

  it.each([
    ['سفارة', 'السفارة', true],
    ['السفارة', 'سفارة', true],
    ['السف', 'السفارة', true],
    ['سفارة', 'وبالسفارة الأمريكية', true],
    ['سفاره', 'للسَّفارة', true],
    ['بغداد', 'وبغداد', true],
    ['بغداد', 'ببغداد', true],
    ['داد', 'بغداد', false],
    ['له', 'الله', false],
    ['السفارة الأمريكية', 'سفارة أمريكية', true],
    ['وقف إطلاق النار', 'لوقف اطلاق نار', true],
    ['وقف النار', 'وقف إطلاق النار', false],
  ])('in Arabic, %s: is it in %s? %s', (typed, text, is) => expect(finds(typed, text)).toBe(is));

  it('finds the text that it was copied from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const line = text.replaceAll('\n', ' ');
        expect(wordsOf(line).length === 0 || finds(line, line)).toBe(true);
      }),
    );
  });

  it('in a list of names needs only its beginning, and may be one of several', () => {
    const name = searchable('Popular Mobilization Forces\nPMF; الحشد الشعبي');
    expect(hasBeginnings(name, wordsOf('mob fo'))).toBe(true);
    expect(hasBeginnings(name, wordsOf('p حشد'))).toBe(true);
    expect(hasBeginnings(name, wordsOf('ular'))).toBe(false);
  });
});
