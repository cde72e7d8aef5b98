import { perLanguage } from './language.ts';

const collator = perLanguage(({ locale }) => new Intl.Collator(locale));

/** Which of two names stands first where readers of the language look it up, as for sort(). */
export function compareNames(a: string, b: string): number {
  return collator().compare(a, b);
}
