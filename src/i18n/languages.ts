import type { LanguageCode } from '../core/view/language-code.ts';
import type { Words } from './words.ts';

export interface LanguageEntry {
  /** What its speakers call it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** The locale of numbers and plural forms: one that all browsers know, for Kurdish one that has the same rules. */
  readonly locale: string;
  /** The locale of sorting: for Kurdish one whose alphabet has the same letters in the same order. */
  readonly sorting: string;
  /** The locale of dates, where the words bring no calendar, and of times of day. */
  readonly dateLocale: string;
  /** Whether its readers may choose among the digits of DIGITS. */
  readonly hasDigits?: true;
  /** Whether a native speaker has read the words. */
  readonly checked: boolean;
  /** The words, each language in a file of its own that is fetched when somebody reads it. */
  readonly load: () => Promise<Words>;
}

/** Digits that languages of Arabic letters write, by their name in Unicode: 0 to 9, which all begin with, and ٠ to ٩. */
export const DIGITS = ['latn', 'arab'] as const;
export type DigitKind = (typeof DIGITS)[number];

/** Where the words bring a calendar: all of them write 20:27. */
const CLOCK = 'en-GB';

const ENGLISH = { locale: 'en', sorting: 'en', dateLocale: 'en-GB', checked: true } as const;

/** Loads words that are made of the English ones. */
const made = (how: 'accented' | 'mirrored') => async () => ({
  messages: (await import('./messages/pseudo.ts'))[how],
});

/** One row per language. */
export const LANGUAGES: Readonly<Record<LanguageCode, LanguageEntry>> = {
  en: {
    ...ENGLISH,
    name: 'English',
    direction: 'ltr',
    load: async () => ({ messages: (await import('./messages/en.ts')).en }),
  },
  ar: {
    name: 'العربية',
    direction: 'rtl',
    locale: 'ar',
    sorting: 'ar',
    dateLocale: CLOCK,
    hasDigits: true,
    checked: false,
    load: async () => (await import('./messages/ar.ts')).ar,
  },
  ckb: {
    name: 'کوردی',
    direction: 'rtl',
    locale: 'en',
    sorting: 'fa',
    dateLocale: CLOCK,
    hasDigits: true,
    checked: false,
    load: async () => (await import('./messages/ckb.ts')).ckb,
  },
  fr: {
    name: 'Français',
    direction: 'ltr',
    locale: 'fr',
    sorting: 'fr',
    dateLocale: CLOCK,
    checked: false,
    load: async () => (await import('./messages/fr.ts')).fr,
  },
  kmr: {
    name: 'Kurdî',
    direction: 'ltr',
    locale: 'tr',
    sorting: 'tr',
    dateLocale: CLOCK,
    checked: false,
    load: async () => (await import('./messages/kmr.ts')).kmr,
  },
  'en-XA': {
    ...ENGLISH,
    name: 'Åççéñţéð',
    direction: 'ltr',
    load: made('accented'),
  },
  'ar-XB': {
    ...ENGLISH,
    name: '\u200f\u202eMirrored\u202c\u200f',
    direction: 'rtl',
    load: made('mirrored'),
  },
};
