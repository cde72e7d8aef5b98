import { spellings } from './forgiving.ts';

/** Languages that the site is published in, as BCP 47 writes them; addresses leave the first out. */
export const LANGUAGES = ['en', 'ar', 'ckb', 'fr', 'kmr'] as const;

export type PublishedLanguage = (typeof LANGUAGES)[number];

/** Made from English to find words that could not be translated: longer and accented, and its twin from right to left. */
const PSEUDO_LANGUAGES = ['en-XA', 'ar-XB'] as const;

export const LANGUAGE_CODES = [...LANGUAGES, ...PSEUDO_LANGUAGES] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

export const FIRST_LANGUAGE = LANGUAGES[0];

/** The language as addresses have it: undefined for the first. */
export function langKey(code: LanguageCode | undefined): LanguageCode | undefined {
  return code === FIRST_LANGUAGE ? undefined : code;
}

/** The language of that code, in capitals or not; undefined where the page does not speak it. */
export function languageOf(text: string): LanguageCode | undefined {
  const all = spellings(text).map((spelling) => spelling.toLowerCase());
  return LANGUAGE_CODES.find((code) => all.includes(code.toLowerCase()));
}
