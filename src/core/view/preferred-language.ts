import { LANGUAGES, type PublishedLanguage } from './language-code.ts';

/** Where Kurdish is written in Arabic letters: Sorani. Elsewhere it is Kurmanji. */
const SORANI = ['arab', 'iq', 'ir'];

/** The first of a reader's languages (BCP 47, the best first) that the site is published in; public/start.js does the same. */
export function preferredLanguage(tags: readonly string[]): PublishedLanguage | undefined {
  for (const tag of tags) {
    const [language, ...rest] = tag.toLowerCase().split('-');
    if (language === 'ku') return rest.some((part) => SORANI.includes(part)) ? 'ckb' : 'kmr';
    const known = LANGUAGES.find((code) => code === language);
    if (known) return known;
  }
  return undefined;
}
