import { latinDigits } from '../../../base/latin-digits.ts';

/** A text of numbers in the digits of Arabic or Persian as 0 to 9, and its decimal sign as a point. */
export function latinNumber(text: string): string {
  const latin = latinDigits(text);
  return latin === text ? text : latin.replaceAll('\u066b', '.').replaceAll('\u066c', '');
}
