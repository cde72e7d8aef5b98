import { latinDigits } from './latin-digits.ts';
import { own } from './own.ts';

/**
 * Text as a search compares it: what readers type differently for the same word becomes the same. Marks and case go,
 * Arabic vowel signs and tatweel go, letters that Arabic, Persian and Kurdish keyboards write with different code
 * points become one, digits become 0 to 9. Apostrophes go, with the s of a possessive; a hyphen parts words as a space
 * does. The result is for comparing, never for showing.
 */
const SAME: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ێ: 'ي',
  ۆ: 'و',
  ڵ: 'ل',
  ڕ: 'ر',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۃ: 'ه',
  ς: 'σ',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

const ASCII = /^[\0-\x7f]*$/;
/** Combining marks, tatweel, and the joiners and direction marks that no one sees. */
const UNSEEN = /[\p{M}\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const REPLACED = new RegExp(`[${Object.keys(SAME).join('')}]`, 'g');
/** Straight, typographic and those that stand for hamza and ain, one with the s that makes a possessive. */
const APOSTROPHE = /['`‘’‛′ʻʼʽʾʿ](?:s(?![\p{L}\p{N}]))?/gu;
const HYPHEN = /\p{Pd}/gu;

/** Folds a text for comparing. Folding twice changes nothing more. */
export function fold(text: string): string {
  return letters(text).replace(APOSTROPHE, '').replace(HYPHEN, ' ');
}

function letters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  // NFKD parts a letter from its marks (أ is ا with a hamza, é is e with an accent), so both fall with the marks.
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .replace(REPLACED, (letter) => own(SAME, letter) ?? letter);
  return latinDigits(plain);
}
