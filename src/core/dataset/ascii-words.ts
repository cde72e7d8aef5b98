const [UPPER_A, UPPER_Z, LOWER_A, LOWER_Z, ZERO, NINE] = [...'AZaz09'].map((letter) => letter.charCodeAt(0));
const [POINT, QUOTE, ACCENT, TO_LOWER] = [0x2e, 0x27, 0x60, 0x20];

/** Takes a word: the bytes from..to of a buffer that is used again for the next. */
export type OnWord = (bytes: Uint8Array, from: number, to: number) => void;

let lower = new Uint8Array(1 << 10);

function isLetter(byte: number): boolean {
  return (byte >= UPPER_A && byte <= UPPER_Z) || (byte >= LOWER_A && byte <= LOWER_Z);
}

/** Whether words can be told by their bytes: no letters beyond ASCII, no apostrophes, no initials with points. */
export function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const byte = bytes[i];
    if (byte >= 0x80 || byte === QUOTE || byte === ACCENT) return false;
    if (byte === POINT && i + 1 < end && isLetter(bytes[i + 1])) return false;
  }
  return true;
}

/** Calls back for each word of a plain text in UTF-8 as base/fold-words finds them, in lower case. */
export function asciiWords(bytes: Uint8Array, start: number, end: number, onWord: OnWord): void {
  if (end - start > lower.length) lower = new Uint8Array(2 * (end - start));
  let from = -1;
  for (let i = start; i <= end; i++) {
    const byte = i < end ? bytes[i] : 0;
    const isUpper = byte >= UPPER_A && byte <= UPPER_Z;
    if (isUpper || (byte >= LOWER_A && byte <= LOWER_Z) || (byte >= ZERO && byte <= NINE)) {
      if (from < 0) from = i;
      lower[i - start] = isUpper ? byte | TO_LOWER : byte;
    } else if (from >= 0) {
      onWord(lower, from - start, i - start);
      from = -1;
    }
  }
}
