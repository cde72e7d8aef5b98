import { FIRST_LANGUAGE } from '../core/view/language-code.ts';
import { loadLanguage } from '../i18n/language.ts';
import { loadLaterWords } from '../i18n/later-words.ts';
import { formatNumber } from '../i18n/t.ts';
import { HOSTED } from '../io/hosted-sets.ts';
import { hereBelow, SITE_BASE } from './address/browser-address.ts';
import { sitePlaceOf } from './address/site-place.ts';
import { digitChoice } from './settings/digit-choice.ts';

/**
 * Puts the language of the address in force, for words, formats and the document; the first one where its words cannot be
 * fetched. The page is drawn after this, so that words are there when they are asked for.
 */
export async function openLanguage(): Promise<void> {
  const { lang } = sitePlaceOf(hereBelow(SITE_BASE));
  const { code, direction } = await loadLanguage(lang ?? FIRST_LANGUAGE, digitChoice()).catch(() =>
    loadLanguage(FIRST_LANGUAGE),
  );
  document.documentElement.lang = code;
  document.documentElement.dir = direction;
  // The first number takes some 20 ms, which are not to come on top of the first picture's.
  formatNumber(0);
  // A set of the host may fail before the first picture, and has words there of its own.
  if (HOSTED.length > 0) loadLaterWords().catch(() => undefined);
}
