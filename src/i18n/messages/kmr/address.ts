import type { Messages } from '../../messages.ts';

export const address: Messages['address'] = {
  more: 'û {n} yên din',
  id: 'nasname ji tîpên biçûk, reqem û xêzikan pêk tên',
  word: 'peyvên naskirî: {help}',
  time: 'dem wiha tê nivîsîn: 2020-11-17T20:00',
  asof: 'li vir demek wek 2020-11-17T22:00 an nasnameya daxuyaniyekê tê nivîsîn',
  pair: 'destpêk û dawî bi hev re ne',
  order: 'dîmenek ji xulekekê heta çil salan nîşan dide',
  mapForm: 'nexşe wiha tê nivîsîn: zoom/latitude/longitude',
  mapRange: 'nêzîkkirin ji 2 heta 16, firehî heta 85, dirêjahî heta 180',
  data: 'navên komên daneyan wek baghdad-2020-11-17 an demo-1000 in',
  version: 'guhertoya daneyan 8 reqemên hexadecimal e',
  unknown: 'di van daneyan de tune ye',
  noPath: 'Navnîşana {path} naçe tu derê.',
  noEvent: 'Di van daneyan de bûyera “{id}” tune ye.',
  noActor: 'Di van daneyan de aliyê “{id}” tune ye.',
  noPair: 'Di van daneyan de “{id}” û “{other}” her du wek alî tune ne.',
  noPlace: 'Di van daneyan de cihê “{id}” tune ye.',
  noStep: 'Di çîrokê de gava “{id}” tune ye.',
  nearest: 'Belkî yek ji van be:',
};
