import { FIRST_LANGUAGE, LANGUAGE_CODES, type LanguageCode } from '../../core/view/language-code.ts';
import { type Language, language, loadLanguage, speak } from '../../i18n/language.ts';
import { loadLaterWords } from '../../i18n/later-words.ts';

const spoken = new Map<LanguageCode, Language>();

// While the script is read: a command cannot import anything later (run-script.mjs).
for (const code of LANGUAGE_CODES) {
  await loadLanguage(code);
  await loadLaterWords();
  spoken.set(code, language());
}
speakLanguage(FIRST_LANGUAGE);

/** Puts a language in force at once. */
export function speakLanguage(code: LanguageCode): void {
  speak(spoken.get(code) as Language);
}
