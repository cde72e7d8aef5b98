import { language } from './language.ts';

/** What stands between things that are named in a row, in the script of the language. */
export function comma(): string {
  return language().direction === 'rtl' ? '، ' : ', ';
}
