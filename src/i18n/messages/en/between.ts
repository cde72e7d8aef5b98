/** What is between two actors. */
export const between = {
  events: { one: '{n} event', other: '{n} events' },
  sentence: '{events}: {list}.',
  against: { one: 'once {a} acted against {b}', other: '{n} times {a} acted against {b}' },
  towards: {
    one: 'once {a} did something that concerned {b}',
    other: '{n} times {a} did something that concerned {b}',
  },
  unsure: {
    one: '{deed} ({n} of them not established)',
    other: '{deed} ({n} of them not established)',
  },
  together: {
    one: 'in {n} case both take part and neither acts on the other',
    other: 'in {n} cases both take part and neither acts on the other',
  },
  planned: {
    one: '{n} is announced, threatened or expected',
    other: '{n} are announced, threatened or expected',
  },
  said: {
    one: 'in {n} case one side only speaks to or of the other',
    other: 'in {n} cases one side only speaks to or of the other',
  },
  both: 'An event in which both act counts for each.',
  parts: {
    one: '{n} event is part of another one in the list.',
    other: '{n} events are parts of another one in the list.',
  },
  members: 'Members count for those they belong to.',
  swap: 'Read it from the side of {b}',
  nothing: 'These data know nothing that both took part in, and nothing that one said of the other.',
  nothingYet: 'Nothing between them had been told of by that moment.',
  same: 'An actor has no dealings with itself; choose two.',
  'direction-first': '{a} towards {b}',
  'direction-second': '{b} towards {a}',
  'direction-each': 'each towards the other',
  'direction-together': 'both take part',
  'direction-said': 'one side speaks to or of the other',
} as const;
