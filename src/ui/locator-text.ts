import { comma } from '../i18n/comma.ts';
import { formatNumber } from '../i18n/t.ts';

/** A digit, but for those that belong to a name: "G1". */
const DIGIT = /(?<![A-Z]\d*)\d/g;

/** Paragraph numbers as people read them, in the reader's digits: "3-5 8" becomes "3–5, 8". */
export function locatorText(locator: string): string {
  const text = locator.trim().replaceAll('-', '–').split(/\s+/).join(comma());
  return text.replace(DIGIT, (digit) => formatNumber(Number(digit)));
}
