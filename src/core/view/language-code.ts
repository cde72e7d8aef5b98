import { type Reading, reading } from './reading.ts';

/** Languages that the site is published in, as BCP 47 writes them; addresses leave the first out. */
export const LANGUAGES = ['en'] as const;

/** Made from English to find words that could not be translated: longer and accented, and its twin from right to left. */
const PSEUDO_LANGUAGES = ['en-XA', 'ar-XB'] as const;

export const LANGUAGE_CODES = [...LANGUAGES, ...PSEUDO_LANGUAGES] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

export const FIRST_LANGUAGE = LANGUAGES[0];

/** The language as addresses have it: undefined for the first. */
export function langKey(code: LanguageCode): LanguageCode | undefined {
  return code === FIRST_LANGUAGE ? undefined : code;
}

/** Reads the address key `lang`; a language that the page does not speak falls back to the first. */
export function parseLanguage(text: string): Reading<LanguageCode | undefined> {
  const code = LANGUAGE_CODES.find((one) => one === text);
  if (code !== undefined) return reading(langKey(code));
  return reading(undefined, [{ value: text, reason: 'word', help: LANGUAGES.join(', ') }]);
}

/** The language that an address asks for, before anything else of it is read. */
export function languageIn(search: string): LanguageCode {
  return parseLanguage(new URLSearchParams(search).get('lang') ?? '').value ?? FIRST_LANGUAGE;
}
