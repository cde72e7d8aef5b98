/** The digits ٠ to ٩ of Arabic and ۰ to ۹ of Persian. */
const OTHERS = /[\u0660-\u0669\u06f0-\u06f9]/g;
const FIRST = 0x660;

/** A text with the digits of Arabic and Persian as 0 to 9. */
export function latinDigits(text: string): string {
  // Files have millions of numbers, and nearly all of them nothing to replace.
  for (let i = 0; i < text.length; i++)
    if (text.charCodeAt(i) >= FIRST) return text.replace(OTHERS, (digit) => String(digit.charCodeAt(0) & 15));
  return text;
}
