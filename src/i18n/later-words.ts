import type { LanguageCode } from '../core/view/language-code.ts';
import { language, speak } from './language.ts';
import type { LaterMessages } from './messages.ts';

/** Loads words that are made of the English ones. */
const made = (how: 'accentedLater' | 'mirroredLater') => async () =>
  (await import('./messages/pseudo-later.ts'))[how];

/** The words of what the first view does without, by language. */
export const LATER_WORDS: Readonly<Record<LanguageCode, () => Promise<LaterMessages>>> = {
  en: async () => (await import('./messages/en/later.ts')).later,
  ar: async () => (await import('./messages/ar/later.ts')).later,
  ckb: async () => (await import('./messages/ckb/later.ts')).later,
  fr: async () => (await import('./messages/fr/later.ts')).later,
  kmr: async () => (await import('./messages/kmr/later.ts')).later,
  'en-XA': made('accentedLater'),
  'ar-XB': made('mirroredLater'),
};

/** Fetches the words that come later for the language in force, once. */
export async function loadLaterWords(): Promise<void> {
  const { code, messages } = language();
  if (messages.open) return;
  const later = await LATER_WORDS[code]();
  const spoken = language();
  if (spoken.code === code) speak({ ...spoken, messages: { ...spoken.messages, ...later } });
}

/** Loads what needs the words that come later, and these with it. */
export async function withLaterWords<T>(load: () => Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([load(), loadLaterWords()]);
  return loaded;
}
