import type { Messages } from '../../messages.ts';

export const cities: Messages['cities'] = {
  Baghdad: 'بغداد',
  New_York: 'نيويورك',
};

export const languages: Messages['languages'] = {
  ar: 'العربية',
  ckb: 'الكردية السورانية',
  en: 'الإنجليزية',
  fa: 'الفارسية',
  fr: 'الفرنسية',
  id: 'الإندونيسية',
  it: 'الإيطالية',
  kmr: 'الكردية الكرمانجية',
  ro: 'الرومانية',
  tr: 'التركية',
};
