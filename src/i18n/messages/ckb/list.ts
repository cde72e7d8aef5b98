import type { Messages } from '../../messages.ts';

export const list: Messages['list'] = {
  region: 'ڕووداوەکان',
  all: '{n} ڕووداو',
  ofAll: '{n} لە {total} ڕووداو',
  inViewOf: '{n} دیارە لە {all}',
  withParts: '{counted} · {parts}',
  partsAmong: '{n}یان بەشن',
  rows: 'ڕووداوەکان بەپێی بەروار',
  table: 'خشتەی ڕووداوەکان',
  printed: 'تەنها یەکەم ڕووداوەکان چاپ دەکرێن، ژمارەیان {n}.',

  category: 'پۆل',
  date: 'بەروار',
  title: 'ناونیشان',
  status: 'دۆخ',
  place: 'شوێن',
  killed: 'کوژراو',
  wounded: 'بریندار',
  source: 'سەرچاوە',
  wholePage: 'هەموو لاپەڕەکە',
  paragraph: 'پەرەگرافی {locator}',
  fileRow: 'ڕیزی {locator}',

  announced: 'ڕاگەیەندراو',
  threatened: 'هەڕەشەی پێکراوە',
  expected: 'چاوەڕوانکراو',
  parts: '{n} بەش',
  partOf: 'بەشێک لە {title}',
  ofSelected: 'پەیوەندیی ڕووداوی هەڵبژێردراو لەگەڵی: {relation}',

  notGiven: 'نەگوتراوە',
  oneSource: 'یەک سەرچاوە',
};
