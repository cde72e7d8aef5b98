import type { Messages } from '../../messages.ts';

export const list: Messages['list'] = {
  region: 'Lîsteya bûyeran',
  all: '{n} bûyer',
  ofAll: '{n} ji {total} bûyeran',
  inViewOf: '{n} xuya ji {all}',
  withParts: '{counted} · {parts}',
  partsAmong: { one: '{n} ji wan beşek e', other: '{n} ji wan beş in' },
  rows: 'Bûyer li gorî dîrokê',
  table: 'Tabloya bûyeran',
  printed: 'Tenê bûyerên pêşîn tên çapkirin, hejmara wan {n}.',

  category: 'Kategorî',
  date: 'Dîrok',
  title: 'Sernav',
  status: 'Rewş',
  place: 'Cih',
  killed: 'Kuştî',
  wounded: 'Birîndar',
  source: 'Çavkanî',
  wholePage: 'tevahiya rûpelê',
  paragraph: 'paragrafa {locator}',
  fileRow: 'rêz {locator}',

  announced: 'hatiye ragihandin',
  threatened: 'gef pê hatiye xwarin',
  expected: 'tê çaverêkirin',
  parts: '{n} beş',
  partOf: 'beşek ji {title}',
  ofSelected: 'têkiliya bûyera hilbijartî pê re: {relation}',

  notGiven: 'nehatiye dayîn',
  oneSource: 'yek çavkanî',
};
