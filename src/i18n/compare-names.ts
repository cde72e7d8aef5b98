import { collatorOf } from '../base/collator.ts';
import { language } from './language.ts';

/** Which of two names stands first where readers of the language look it up, as for sort(). */
export function compareNames(a: string, b: string): number {
  return collatorOf(language().sorting).compare(a, b);
}
