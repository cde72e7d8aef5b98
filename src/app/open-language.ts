import { FIRST_LANGUAGE, languageIn } from '../core/view/language-code.ts';
import { loadLanguage } from '../i18n/language.ts';

/**
 * Puts the language of the address in force, for words, formats and the document; the first one where its words cannot be
 * fetched. The page is drawn after this, so that words are there when they are asked for.
 */
export async function openLanguage(search: string): Promise<void> {
  const { code, direction } = await loadLanguage(languageIn(search)).catch(() =>
    loadLanguage(FIRST_LANGUAGE),
  );
  document.documentElement.lang = code;
  document.documentElement.dir = direction;
}
