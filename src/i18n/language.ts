import type { LanguageCode } from '../core/view/language-code.ts';
import { type DigitKind, LANGUAGES, type LanguageEntry } from './languages.ts';
import type { Messages } from './messages.ts';
import type { Words } from './words.ts';

/** The language that the page speaks. */
export interface Language extends Omit<LanguageEntry, 'load'>, Words {
  readonly messages: Words['messages'] & Partial<Messages>;
  /** BCP 47, as `<html lang>` has it. */
  readonly code: LanguageCode;
  /** How texts in it are written where its reader chose other digits than they have. */
  readonly write?: (text: string) => string;
}

let current: Language | undefined;

/** The language in force. Throws before `loadLanguage` has set one. */
export function language(): Language {
  if (!current) throw new Error('no language is set; await loadLanguage first');
  return current;
}

/**
 * Fetches the words of a language and puts it in force, with these digits where it has several kinds; rejects, and changes
 * nothing, where they cannot be fetched.
 */
export async function loadLanguage(code: LanguageCode, digits: DigitKind = 'latn'): Promise<Language> {
  const { load, ...entry } = LANGUAGES[code];
  const inDigits = (locale: string) => (entry.hasDigits ? `${locale}-u-nu-${digits}` : locale);
  const [locale, dateLocale] = [inDigits(entry.locale), inDigits(entry.dateLocale)];
  const words = await load();
  const write =
    entry.hasDigits && digits === 'arab'
      ? (await import('../base/arabic-digits.ts')).arabicDigits
      : undefined;
  current = { ...entry, locale, dateLocale, code, write, ...words };
  return current;
}

/** Puts a language in force whose words were fetched before. */
export function speak(known: Language): void {
  current = known;
}

/** Something that depends on the language alone, such as a format: made when it is first asked for in each. */
export function perLanguage<T>(make: (language: Language) => T): () => T {
  let made: { readonly by: Language; readonly value: T } | undefined;
  return () => {
    const by = language();
    if (made?.by !== by) made = { by, value: make(by) };
    return made.value;
  };
}
