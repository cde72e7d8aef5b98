/** Strong right-to-left letters, and the marks and controls that set a direction. */
const TURNING =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** U+2066 to U+2068 open an isolate, U+2069 closes it. */
const ISOLATES = /[\u2066-\u2069]/g;
const OPEN = '\u2068';
const CLOSE = '\u2069';

/** The text with every isolate closed that it opens, and without a close for what it never opened. */
function balanced(text: string): string {
  let open = 0;
  const kept = text.replace(ISOLATES, (sign) => {
    if (sign === CLOSE && open === 0) return '';
    open += sign === CLOSE ? -1 : 1;
    return sign;
  });
  return kept + CLOSE.repeat(open);
}

/**
 * A text that goes into a sentence written from left to right, kept from turning what stands round it: one that holds
 * right-to-left letters or direction controls is put between U+2068 and U+2069. Any other text cannot turn anything and
 * stays as it is.
 */
export function isolate(text: string): string {
  return TURNING.test(text) ? OPEN + balanced(text) + CLOSE : text;
}
