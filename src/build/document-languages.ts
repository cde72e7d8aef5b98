import { FIRST_LANGUAGE, LANGUAGES, type LanguageCode } from '../core/view/language-code.ts';
import { InWords } from './in-words.ts';

/** Asks for the documents of all languages. */
export const ALL_LANGUAGES = 'all';

/**
 * The languages in which documents are written: those whose codes DOCUMENT_LANGUAGES names, with commas between, or all of
 * them; without it the first alone, which is enough to try a site. Throws where it names one that the site does not speak.
 */
export function documentLanguages(named = process.env.DOCUMENT_LANGUAGES): readonly LanguageCode[] {
  if (named === ALL_LANGUAGES) return LANGUAGES;
  const wanted = new Set<string>([FIRST_LANGUAGE, ...(named ? named.split(',') : [])]);
  const known: readonly string[] = LANGUAGES;
  const unknown = [...wanted].find((code) => !known.includes(code));
  if (unknown !== undefined)
    throw new InWords(`DOCUMENT_LANGUAGES names "${unknown}"; the site speaks ${LANGUAGES.join(', ')}`);
  return LANGUAGES.filter((code) => wanted.has(code));
}
