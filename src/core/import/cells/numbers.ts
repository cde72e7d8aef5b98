import { latinNumber } from './latin-number.ts';

/** How exports write that they do not know. */
const MISSING = /^(|na|#?n\/a|nan|null|none|unknown|not available|-|\.|-1|-9|-99|-999|image not found)$/i;
/** The same in columns of numbers below zero and of text. */
const MISSING_TEXT = /^(|na|#?n\/a|nan|null|none|unknown|-|-9|-99|image not found)$/i;

/** Letters of the longest of them, and with what signs they begin. */
const LONGEST = 'image not found'.length;
const BEGINNINGS = new Set([...'nN#uU-.iI'].map((sign) => sign.charCodeAt(0)));

/** Whether a closer look is needed: cells are many, and nearly all say something. */
const mayBeMissing = (plain: string) =>
  plain === '' || (plain.length <= LONGEST && BEGINNINGS.has(plain.charCodeAt(0)));

export function isMissing(text: string): boolean {
  const plain = text.trim();
  return mayBeMissing(plain) && MISSING.test(plain);
}

export function isMissingText(text: string): boolean {
  const plain = text.trim();
  return mayBeMissing(plain) && MISSING_TEXT.test(plain);
}

/** The number that a single digit is; undefined for any other text. */
function digitOf(text: string): number | undefined {
  const digit = text.length === 1 ? text.charCodeAt(0) - 48 : -1;
  return digit >= 0 && digit <= 9 ? digit : undefined;
}

/** A count of people: undefined where it is missing, a rule where it is no count. Fractions stay, as sources split counts. */
export function readCount(written: string): number | undefined | 'not-a-count' | 'too-large' {
  const digit = digitOf(written);
  if (digit !== undefined) return digit;
  const text = latinNumber(written.trim());
  if (/^\d{1,15}$/.test(text)) return Number(text);
  if (isMissing(text)) return undefined;
  const isDecimal = /^\+?\d+,(\d{1,2}|\d{4,})$/.test(text);
  if (!isDecimal && !/^\+?(\d+|\d{1,3}(?:[, \u00a0\u202f]\d{3})+)(\.\d+)?$/.test(text)) return 'not-a-count';
  const number = Number(isDecimal ? text.replace(',', '.') : text.replace(/[, \u00a0\u202f+]/g, ''));
  return number > Number.MAX_SAFE_INTEGER ? 'too-large' : number;
}

/** An id that a spreadsheet has rounded, `1.97E+11`, of which many rows have the same. */
export function isMangledId(text: string): boolean {
  return /^\d+(?:[.,]\d+)?E\+?\d+$/i.test(text.trim());
}

/** A code of a format, which programs that know missing numbers write as `1.0`; undefined where it is no whole number. */
export function readCode(written: string): number | undefined {
  const digit = digitOf(written);
  if (digit !== undefined) return digit;
  const digits = /^(\d{1,4})(?:[.,]0+)?$/.exec(written.trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}
