import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { members } from '../../base/bitset.ts';
import { needlesOf, searchable, wordsOf } from '../../base/fold-words.ts';
import { asciiWords, isPlain, type OnWord } from '../dataset/ascii-words.ts';
import { lookThrough } from './further-texts.ts';
import { wordIndex } from './word-index.ts';

const WORDS = [
  'Rocket',
  'rockets',
  'fire',
  "Mayor's",
  'U.S.',
  'al-Kadhimi',
  'Ärger',
  'السفارة',
  'وسفارة',
  'K-1',
  'a',
  'أربيل',
  '3.5',
  'x.y',
];
const ENDS = [' ', '\n', '. ', ', ', '-'];
const text = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...ENDS)), { maxLength: 9 })
  .map((parts) => parts.flat().join(''));

/** An index of texts, kept as bytes or only as what a search compares. */
function indexOf(texts: readonly string[], asBytes: boolean) {
  const all = texts.map((one) => new TextEncoder().encode(one));
  const plainWords = (row: number, onWord: OnWord) => {
    const { length } = all[row];
    if (!isPlain(all[row], 0, length)) return false;
    asciiWords(all[row], 0, length, onWord);
    return true;
  };
  const searchText = (row: number) => searchable(texts[row]);
  return wordIndex({ columns: { length: texts.length }, searchText, ...(asBytes && { plainWords }) });
}

describe('an index of words', () => {
  it('finds the rows whose searchable text holds a needle, read in whatever steps', () => {
    const query = fc.oneof(text, fc.constantFrom('rock', 'fir', 'kadh', 'سفا', 'k 1', 'rocket fire'));
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 40 }),
        query,
        fc.boolean(),
        fc.nat(9),
        (texts, q, asBytes, step) => {
          const index = indexOf(texts, asBytes);
          const scan = lookThrough({ columns: texts, searchText: (row) => searchable(texts[row]) });
          index.read(step);
          const words = wordsOf(q);
          for (const needle of words.length > 0 ? needlesOf(words) : []) {
            const rows = index.rowsWith(needle);
            const wanted = [...texts.keys()].filter((row) => searchable(texts[row]).includes(needle));
            expect([...members(rows, wanted.length)]).toEqual(wanted);
            expect(scan.rowsWith(needle)).toEqual(rows);
          }
        },
      ),
    );
  });

  it('keeps long gaps between rows', () => {
    const texts = Array.from({ length: 70_000 }, (_, row) => (row % 69_999 === 0 ? 'rare' : ''));
    expect([...members(indexOf(texts, true).rowsWith(' rare'), 2)]).toEqual([0, 69_999]);
  });
});

describe('words of plain ASCII', () => {
  it('are those of a search', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ maxLength: 30 })), (one) => {
        const bytes = new TextEncoder().encode(one);
        if (!isPlain(bytes, 0, bytes.length)) return;
        const found: string[] = [];
        asciiWords(bytes, 0, bytes.length, (of, from, to) =>
          found.push(new TextDecoder().decode(of.subarray(from, to))),
        );
        expect(found).toEqual(wordsOf(one));
      }),
    );
  });
});
