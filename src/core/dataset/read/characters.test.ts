import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badCharacters, tooLong } from './characters.ts';

describe('badCharacters', () => {
  it.each([
    'Raid on the town',
    'It’s “so” – and “so”',
    'السَّفارة',
    'هه‌ولێر', // with the joiner that Kurdish spelling has
    'می‌خواهم',
    'Tiếng Việt, naïve, Å',
    'שָׁלוֹם',
    '👩‍👩‍👧 and ✈️',
    '-5',
    '-98.6',
    '-98,6',
    '+964',
    'a - b = c @ d',
    '30 °C, Â',
    'São Paulo, Ã',
    '',
  ])('leaves "%s" alone', (text) => {
    expect(badCharacters(text)).toBeUndefined();
  });

  it.each([
    ['a\0b', 'has U+0000, which is a control character; take it out'],
    ['a\x1b[2J', 'has U+001B, which is a control character; take it out'],
    ['a\x85', 'has U+0085, which is a line break'],
    ['a\tb', 'has U+0009, which is a tab; write a space'],
    ['a\nb', 'has U+000A, which is a line break; write it on one line'],
    ['a\ufffd', 'has U+FFFD, which stands for letters that were lost'],
    ['a\u202eb', 'has U+202E, which changes the direction of letters'],
    ['a\u2067b', 'has U+2067, which changes the direction of letters'],
    ['a\u200fb', 'has U+200F, which changes the direction of letters'],
    ['\u200b', 'has U+200B, which cannot be seen; take it out'],
    ['a\u00adb', 'has U+00AD, which cannot be seen'],
    ['a\ufeffb', 'has U+FEFF, which cannot be seen'],
    ['a\u{e0041}b', 'has U+E0041, which cannot be seen'],
    ['a\u3164b', 'has U+3164, which cannot be seen'],
    ['a \u200cb', 'has U+200C, which cannot be seen'],
    ['a\ud800b', 'has U+D800, which is half a character; type it again'],
    ['a\ue000b', 'has U+E000, which is no character outside of one program'],
    ['\u0301a', 'has an accent or vowel sign without a letter before it'],
    ['a \u0301', 'has an accent or vowel sign without a letter before it'],
    [`Z${'\u0335'.repeat(60)}`, 'has six accents or more on one letter; take them out'],
    ['#REF!', 'is an error of the spreadsheet; write the value itself'],
    ['#####', 'is an error of the spreadsheet'],
    ['=A1+B1', 'begins with =, which spreadsheets take for a formula'],
    ['@SUM(A1)', 'begins with @, which spreadsheets take for a formula'],
    ["+cmd|' /C calc'!A0", 'begins with +, which spreadsheets take for a formula'],
    ['-1+1', 'begins with -, which spreadsheets take for a formula'],
    ['cafÃ©', 'is UTF-8 that was read as Windows-1252'],
    ['Itâ€™s', 'is UTF-8 that was read as Windows-1252'],
    ['Ø§Ù„Ø¹', 'is UTF-8 that was read as Windows-1252'],
  ])('refuses %j', (text, says) => {
    expect(badCharacters(text)).toContain(says);
  });

  it('allows lines in prose, as Unix ends them', () => {
    expect(badCharacters('one\ntwo', true)).toBeUndefined();
    expect(badCharacters('one\r\ntwo', true)).toContain('U+000D');
  });

  it('lets no control or direction pass, wherever it stands', () => {
    const bad = fc.constantFrom('\0', '\x07', '\x1b', '\x7f', '\x9b', '\u202a', '\u2066', '\ufffd', '\u2028');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), bad, fc.string(), (before, character, after) => {
        expect(badCharacters(`a${before}${character}${after}`, true)).toBeDefined();
      }),
    );
  });
});

describe('tooLong', () => {
  it('counts letters of a word and characters of a text', () => {
    expect(tooLong('x'.repeat(60), 100)).toBeUndefined();
    expect(tooLong('x'.repeat(61), 100)).toBe('has a word of 61 letters; 60 are the most');
    expect(tooLong('a '.repeat(60), 100)).toBe('has 120 characters; 100 are the most here');
    expect(tooLong(`see https://example.org/${'a'.repeat(200)}`, 500)).toBeUndefined();
    expect(tooLong('😀'.repeat(60), 100)).toBeUndefined();
  });
});
