/** How exports write that they do not know. */
const MISSING = /^(|na|#?n\/a|nan|null|none|unknown|not available|-|\.|-1|-9|-99|-999|image not found)$/i;
/** The same in columns of numbers below zero and of text. */
const MISSING_TEXT = /^(|na|#?n\/a|nan|null|none|unknown|-|-9|-99|image not found)$/i;

/** Letters of the longest of them. */
const LONGEST = 'image not found'.length;

export function isMissing(text: string): boolean {
  const plain = text.trim();
  return plain.length <= LONGEST && MISSING.test(plain);
}

export function isMissingText(text: string): boolean {
  const plain = text.trim();
  return plain.length <= LONGEST && MISSING_TEXT.test(plain);
}

/** A count of people: undefined where it is missing, a rule where it is no count. Fractions stay, as sources split counts. */
export function readCount(written: string): number | undefined | 'not-a-count' | 'too-large' {
  const text = written.trim();
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
