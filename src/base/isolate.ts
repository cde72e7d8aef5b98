/** Strong right-to-left letters, and the marks and controls that set a direction. */
const TURNING =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const LETTER = /\p{L}/u;
/** U+2066 to U+2068 open an isolate, U+2069 closes it. */
const ISOLATES = /[\u2066-\u2069]/g;
/** An isolate by its first strong letter, and those with a given direction. */
const OPEN = '\u2068';
const OPEN_AS = { ltr: '\u2066', rtl: '\u2067' } as const;
/** An innermost isolate: what is in one has no say in the direction of what is round it. */
const INNER = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;
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

/** Whether a text has a letter of its own, outside of its isolates. */
function hasOwnLetter(text: string): boolean {
  const outer = text.replace(INNER, '');
  return outer === text ? LETTER.test(text) : hasOwnLetter(outer);
}

/**
 * A text that goes into a sentence, kept from turning what stands round it: put between U+2068 and U+2069. Left out where
 * the reader sees the same without: in a sentence from left to right for a text that holds neither right-to-left letters
 * nor direction controls, in one from right to left for a text without letters, such as "6–15", which is to run as the
 * sentence does. So does one that is put together from isolates alone, such as "⁨rockets⁩: 7".
 */
export function isolate(text: string, within: 'ltr' | 'rtl' = 'ltr'): string {
  const turns = TURNING.test(text) || (within === 'rtl' && LETTER.test(text));
  if (!turns) return text;
  const whole = balanced(text);
  return (hasOwnLetter(whole) ? OPEN : OPEN_AS[within]) + whole + CLOSE;
}

/** The text without isolates, for titles of documents, file names and whatever other programs read. */
export function plain(text: string): string {
  return text.replace(ISOLATES, '');
}
