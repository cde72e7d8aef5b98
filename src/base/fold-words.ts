import { fold } from './searchable.ts';

/** Scripts that put no space between words: each of their letters is a word here, and a typed word a row of them. */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const WORD = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+`, 'gu');
const ASCII = /^[\0-\x7f]*$/;
const ASCII_WORD = /[a-z0-9]+/g;
/** ASCII without the signs that stand in words, and dashes. */
const SIMPLE = /^[\0-&(-_a-\x7f–—]*$/;
/** What parts words of such a text in small letters, but for a single space. */
const PARTING = /[^a-z0-9 ][^a-z0-9]*| [^a-z0-9]+/g;
/** Without it there are no initials of several letters. */
const POINTED = /\.\p{L}/u;
/** The points of U.S. and the like. */
const INITIALS = /(^|[^\p{L}\p{N}])((?:\p{L}\.)+\p{L}?)(?![\p{L}\p{N}])/gu;
const ARABIC = /[\u0621-\u064a]/;
/** Letters that have to remain of an Arabic word when something before it is taken away. */
const ARTICLE = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=.{3})/;
const PREFIX = /^[وبلفك](?=.{3})/;
/** Letters up to which a word is looked for as a whole. */
const SHORT = 3;

/** The words of a text, folded. */
export function wordsOf(text: string): readonly string[] {
  const plain = POINTED.test(text)
    ? text.replace(INITIALS, (_, before, word) => before + word.replaceAll('.', ''))
    : text;
  const folded = fold(plain);
  return folded.match(ASCII.test(folded) ? ASCII_WORD : WORD) ?? [];
}

/** An Arabic word without its article and what stands before that: سفاره for والسفاره; any other word as it is. */
export function withoutArticle(word: string): string {
  return word.replace(ARTICLE, '');
}

function withoutPrefix(word: string): string {
  const bare = withoutArticle(word);
  return bare === word ? word.replace(PREFIX, '') : bare;
}

/** The words of a text with a space between them. */
function joinedWords(text: string): string {
  if (!SIMPLE.test(text) || POINTED.test(text)) return wordsOf(text).join(' ');
  // Most texts are such, and an import folds each row's.
  return text.toLowerCase().replace(PARTING, ' ').trim();
}

/**
 * A text in the form that needles are looked for in: its lines as words between spaces. An Arabic line follows once more
 * without articles, and once without one of و ب ل ف ك before its words, as these may be prefixes.
 */
export function searchable(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const plain = joinedWords(line);
      if (!ARABIC.test(plain)) return plain;
      const words = plain.split(' ');
      const readings = [withoutArticle, withoutPrefix].map((read) => words.map(read).join(' '));
      return [...new Set([plain, ...readings])];
    })
    .filter(Boolean)
    .map((line) => ` ${line} `)
    .join('\n');
}

/**
 * What to look for in a searchable text to find these words one after the other; one of the needles suffices. The last word
 * may be the beginning of a longer one unless it is short.
 */
export function needlesOf(words: readonly string[]): readonly string[] {
  const readings = [words.join(' '), words.map(withoutArticle).join(' ')];
  return [...new Set(readings)].map((reading) => {
    const last = reading.slice(reading.lastIndexOf(' ') + 1);
    return [...last].length > SHORT ? ` ${reading}` : ` ${reading} `;
  });
}

/** Whether each of the words, however short, begins one of a searchable text. */
export function hasBeginnings(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(` ${word}`) || text.includes(` ${withoutArticle(word)}`));
}
