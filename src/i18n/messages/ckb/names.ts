import type { Messages } from '../../messages.ts';

export const cities: Messages['cities'] = {
  Baghdad: 'بەغدا',
  New_York: 'نیویۆرک',
};

export const languages: Messages['languages'] = {
  ar: 'عەرەبی',
  ckb: 'کوردیی سۆرانی',
  en: 'ئینگلیزی',
  fa: 'فارسی',
  fr: 'فەرەنسی',
  id: 'ئیندۆنیزی',
  it: 'ئیتاڵی',
  kmr: 'کوردیی کورمانجی',
  ro: 'ڕۆمانی',
  tr: 'تورکی',
};
