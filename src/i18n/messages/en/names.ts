/** Cities that zones of time are called after, by their name in the zone's. */
export const cities = {
  Baghdad: 'Baghdad',
  New_York: 'New York',
} as const;

/** Languages of sources and of the page, by their tags. */
export const languages = {
  ar: 'Arabic',
  ckb: 'Sorani Kurdish',
  en: 'English',
  fa: 'Persian',
  fr: 'French',
  id: 'Indonesian',
  it: 'Italian',
  kmr: 'Kurmanji Kurdish',
  ro: 'Romanian',
  tr: 'Turkish',
} as const;
