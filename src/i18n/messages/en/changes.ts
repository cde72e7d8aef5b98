/** What a correction was about, by the words of the table. */
export const changes = {
  attribution: 'attribution',
  category: 'category',
  claim: 'claim',
  date: 'date',
  figure: 'figure',
  place: 'place',
  relation: 'relation',
  title: 'title',
  summary: 'summary',
  role: 'who took part',
  removed: 'removed',
} as const;
