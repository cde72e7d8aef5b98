import type { Messages } from '../../messages.ts';

export const story: Messages['story'] = {
  text: 'چیرۆکەکە، هەنگاو بە هەنگاو',
  steps: 'هەنگاوەکان',
  step: 'هەنگاوی {at} لە {total}',
  named: 'هەنگاوی {at} لە {total}: {title}',
  previous: 'هەنگاوی پێشوو: {title}',
  next: 'هەنگاوی داهاتوو: {title}',
  first: 'ئەمە یەکەم هەنگاوە',
  last: 'ئەمە دوایین هەنگاوە',
  turn: 'هەنگاوی پێشوو یان داهاتوو',
  ends: 'یەکەم یان دوایین هەنگاو',
  events: 'ڕووداوەکانی ئەم هەنگاوە',
  explore: 'لێرەوە بە ئازادی بگەڕێ',
  waits: 'هەر کاتێک ڕایبکێشە یان گەورەی بکە: چیرۆکەکە چاوەڕێ دەکات.',
};
