import type { DigitKind } from '../../i18n/languages.ts';
import { readStored, writeStored } from './storage.ts';

/** The digits that the reader chose for languages that have several kinds; 0 to 9 at first. */
export function digitChoice(): DigitKind {
  return readStored('digits') === 'arab' ? 'arab' : 'latn';
}

/** Keeps the choice of digits; pages that are loaded from now on follow it. */
export function chooseDigits(digits: DigitKind): void {
  writeStored('digits', digits === 'latn' ? undefined : digits);
}
