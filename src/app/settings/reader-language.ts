import { LANGUAGES, type LanguageCode, type PublishedLanguage } from '../../core/view/language-code.ts';
import { preferredLanguage } from '../../core/view/preferred-language.ts';
import { readStored, writeStored } from './storage.ts';

/** What an offer that is not wanted is written as. */
const DECLINED = 'declined';

/** Keeps the language that a reader has chosen; public/start.js leads `/` to it. */
export function keepLanguage(code: PublishedLanguage): void {
  writeStored('language', code);
}

/**
 * The language of the address where the page is in another, as its words could not be fetched; else the reader's own where he has
 * not declined: the one he chose, or else the browser's.
 */
export function offeredLanguage(
  shown: LanguageCode,
  wanted: LanguageCode | undefined,
): PublishedLanguage | undefined {
  const missed = LANGUAGES.find((code) => code === wanted && code !== shown);
  if (missed) return missed;
  if (readStored('languageOffer') === DECLINED) return undefined;
  const chosen = readStored('language');
  const own = LANGUAGES.find((code) => code === chosen) ?? preferredLanguage(navigator.languages);
  return own === shown ? undefined : own;
}

/** Has no page offer a language any more. */
export function declineOffers(): void {
  writeStored('languageOffer', DECLINED);
}
