import type { Messages } from '../../messages.ts';

export const cities: Messages['cities'] = {
  Baghdad: 'Bexdayê',
  New_York: 'New Yorkê',
};

export const languages: Messages['languages'] = {
  ar: 'erebî',
  ckb: 'kurdî (soranî)',
  en: 'îngilîzî',
  fa: 'farisî',
  fr: 'fransî',
  id: 'endonezî',
  it: 'îtalî',
  kmr: 'kurdî (kurmancî)',
  ro: 'romanî',
  tr: 'tirkî',
};
