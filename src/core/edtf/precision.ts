/** Precisions of a date, coarse to fine. */
export const PRECISIONS = [
  'millennium',
  'century',
  'decade',
  'year',
  'season',
  'month',
  'day',
  'hour',
  'minute',
  'second',
] as const;

export type Precision = (typeof PRECISIONS)[number];
