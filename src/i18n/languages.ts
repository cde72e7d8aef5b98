import type { LanguageCode } from '../core/view/language-code.ts';
import type { Messages } from './messages.ts';

export interface LanguageEntry {
  readonly direction: 'ltr' | 'rtl';
  /** The locale of numbers, lists, plural forms and sorting. */
  readonly locale: string;
  /** The locale of dates and times of day. */
  readonly dateLocale: string;
  /** The words, each language in a file of its own that is fetched when somebody reads it. */
  readonly load: () => Promise<Messages>;
}

/** One row per language. */
export const LANGUAGES: Readonly<Record<LanguageCode, LanguageEntry>> = {
  en: {
    direction: 'ltr',
    locale: 'en',
    dateLocale: 'en-GB',
    load: async () => (await import('./messages/en.ts')).en,
  },
  'en-XA': {
    direction: 'ltr',
    locale: 'en',
    dateLocale: 'en-GB',
    load: async () => (await import('./messages/pseudo.ts')).accented,
  },
  'ar-XB': {
    direction: 'rtl',
    locale: 'en',
    dateLocale: 'en-GB',
    load: async () => (await import('./messages/pseudo.ts')).mirrored,
  },
};
