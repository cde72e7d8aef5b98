import type { PublishedLanguage } from '../core/view/language-code.ts';

/** What a page says to a reader of another language, in that language, whose other words it does not have. */
export const LANGUAGE_OFFERS: Readonly<
  Record<PublishedLanguage, { readonly offer: string; readonly decline: string }>
> = {
  en: { offer: 'Read this page in English', decline: 'Not now' },
  ar: { offer: 'اقرأ هذه الصفحة بالعربية', decline: 'ليس الآن' },
  ckb: { offer: 'ئەم پەڕەیە بە کوردی بخوێنەوە', decline: 'ئێستا نا' },
  fr: { offer: 'Lire cette page en français', decline: 'Pas maintenant' },
  kmr: { offer: 'Vê rûpelê bi kurdî bixwîne', decline: 'Ne niha' },
};
