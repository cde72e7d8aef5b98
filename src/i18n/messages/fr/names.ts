import type { Messages } from '../../messages.ts';

export const cities: Messages['cities'] = {
  Baghdad: 'Bagdad',
  New_York: 'New York',
};

export const languages: Messages['languages'] = {
  ar: 'arabe',
  ckb: 'kurde sorani',
  en: 'anglais',
  fa: 'persan',
  fr: 'français',
  id: 'indonésien',
  it: 'italien',
  kmr: 'kurde kurmandji',
  ro: 'roumain',
  tr: 'turc',
};
