export const list = {
  region: 'Events',
  all: { one: '{n} event', other: '{n} events' },
  inView: { one: '{n} in view', other: '{n} in view' },
  rows: 'Events by date',
  table: 'Table of events',

  category: 'Category',
  date: 'Date',
  title: 'Title',
  status: 'Status',
  place: 'Place',
  killed: 'Killed',
  wounded: 'Wounded',
  source: 'Source',
  wholePage: 'whole page',
  paragraph: 'paragraph {locator}',

  announced: 'announced',
  threatened: 'threatened',
  expected: 'expected',

  notGiven: 'not given',
  oneSource: 'one source',
} as const;
