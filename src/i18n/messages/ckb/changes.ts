import type { Messages } from '../../messages.ts';

export const changes: Messages['changes'] = {
  attribution: 'پاڵدانەوە',
  category: 'پۆل',
  claim: 'لێدوان',
  date: 'بەروار',
  figure: 'ژمارە',
  place: 'شوێن',
  relation: 'پەیوەندی',
  title: 'ناونیشان',
  summary: 'کورتە',
  role: 'بەشداران',
  removed: 'لابراو',
};
