export const totals = {
  category: '{title}:',
  killed: '{range} killed',
  wounded: '{range} wounded',
  quantity: '{range} {unit}',
  unnamedUnit: '{unit}: {range}',
  given: { one: 'from {n} event', other: 'from {n} events' },
  givenWithin: '{given}; parts are counted with their whole',
  accountShort: 'account of {speaker}',
  account: 'by the account of {speaker} where it gives one',

  notCounted: {
    one: 'not counted: {n} event that may lie outside',
    other: 'not counted: {n} events that may lie outside',
  },
  outsideWhy:
    'Their dates reach beyond what is in view. They may have happened outside of it, so the totals leave them out.',
  moreOutside: { one: 'and {n} more', other: 'and {n} more' },

  how: 'How this is counted',
  caption: { one: 'What {n} event gives', other: 'What {n} events give together' },
  figure: 'Figure',
  range: 'Range',
  events: 'From events',
  killedFigure: 'Killed',
  woundedFigure: 'Wounded',
  within: 'In their whole',
  parts: {
    one: '{n} of these events is a part of another one among them.',
    other: '{n} of these events are parts of others among them.',
  },
  outsideCount: {
    one: '{n} event that may lie outside of what is in view is not counted.',
    other: '{n} events that may lie outside of what is in view are not counted.',
  },
  rule: 'Categories are never added up. A whole counts and its parts do not; parts alone never make more than their whole. Where accounts differ, the range spans them all. What is announced, threatened or expected is not added.',
  ruleSpeaker:
    'Categories are never added up. A whole counts and its parts do not; parts alone never make more than their whole. Where {speaker} gives no figure, the range spans all accounts. What is announced, threatened or expected is not added.',
  ruleDead: 'Executions stand for those executed, who are not among the killed.',
  none: 'No figures given',
} as const;
