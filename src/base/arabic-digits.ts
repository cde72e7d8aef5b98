/**
 * Numbers that stand by themselves: what touches a word of Latin letters, as F-16, CC BY 4.0 or 1:50m, belongs to that, and
 * dates in figures, as 2020-11-17 and 31/12/2020, are as they are typed.
 */
const NUMBERS =
  /(?<!\p{Script=Latin}[- ]?[\d.,:]*|\d[-/][\d.,:]*)\d+(?:[.,:]\d+)*(?![\d.,:]*(?:[- ]?\p{Script=Latin}|[-/]\d))/gu;

function written(sign: string): string {
  if (sign === '.') return '٫';
  if (sign === ',') return '٬';
  return String.fromCharCode(0x660 + Number(sign));
}

/** A text with its numbers in the digits ٠ to ٩ and their separators, as Intl writes them for the numbering system `arab`. */
export function arabicDigits(text: string): string {
  return text.replace(NUMBERS, (number) => number.replace(/[\d.,]/g, written));
}
