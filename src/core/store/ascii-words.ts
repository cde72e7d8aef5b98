const [UPPER_A, UPPER_Z, LOWER_A, LOWER_Z, ZERO, NINE] = [...'AZaz09'].map((letter) => letter.charCodeAt(0));
const [POINT, QUOTE, ACCENT, TO_LOWER] = [0x2e, 0x27, 0x60, 0x20];

function isLetter(byte: number): boolean {
  return (byte >= UPPER_A && byte <= UPPER_Z) || (byte >= LOWER_A && byte <= LOWER_Z);
}

/**
 * Calls back for each word of a text in UTF-8 as base/fold-words finds them, with its place in `lower`, where it stands in
 * lower case. False, and no call, where the text needs more: letters beyond ASCII, apostrophes, initials with points.
 */
export function asciiWords(
  bytes: Uint8Array,
  start: number,
  end: number,
  lower: Uint8Array,
  onWord: (from: number, to: number) => void,
): boolean {
  for (let i = start; i < end; i++) {
    const byte = bytes[i];
    if (byte >= 0x80 || byte === QUOTE || byte === ACCENT) return false;
    if (byte === POINT && i + 1 < end && isLetter(bytes[i + 1])) return false;
  }
  let from = -1;
  for (let i = start; i <= end; i++) {
    const byte = i < end ? bytes[i] : 0;
    const isUpper = byte >= UPPER_A && byte <= UPPER_Z;
    if (isUpper || (byte >= LOWER_A && byte <= LOWER_Z) || (byte >= ZERO && byte <= NINE)) {
      if (from < 0) from = i;
      lower[i - start] = isUpper ? byte | TO_LOWER : byte;
    } else if (from >= 0) {
      onWord(from - start, i - start);
      from = -1;
    }
  }
  return true;
}
