import type { LanguageCode } from '../core/view/language-code.ts';
import { language, speak } from './language.ts';
import type { OpenWords } from './messages.ts';

/** The words of the page that opens files, by language; they are fetched with that page. */
export const OPEN_WORDS: Readonly<Record<LanguageCode, () => Promise<OpenWords>>> = {
  en: async () => (await import('./messages/en/open.ts')).open,
  ar: async () => (await import('./messages/ar/open.ts')).open,
  ckb: async () => (await import('./messages/ckb/open.ts')).open,
  fr: async () => (await import('./messages/fr/open.ts')).open,
  kmr: async () => (await import('./messages/kmr/open.ts')).open,
  'en-XA': async () => (await import('./messages/pseudo-open.ts')).accentedOpen,
  'ar-XB': async () => (await import('./messages/pseudo-open.ts')).mirroredOpen,
};

/** Fetches the words of the page that opens files for the language in force, once. */
export async function loadOpenWords(): Promise<void> {
  const { code, messages } = language();
  if (messages.open) return;
  const open = await OPEN_WORDS[code]();
  const spoken = language();
  if (spoken.code === code) speak({ ...spoken, messages: { ...spoken.messages, open } });
}
