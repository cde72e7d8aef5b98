export const totals = {
  killed: '{range} killed',
  wounded: '{range} wounded',
  quantity: '{range} {unit}',
  given: { one: 'from {n} event', other: 'from {n} events' },
  givenWithin: '{given}; parts are counted with their whole',
  accountShort: 'account of {speaker}',
  account: 'by the account of {speaker} where it gives one',

  how: 'How this is counted',
  caption: { one: 'What {n} event gives', other: 'What {n} events give together' },
  figure: 'Figure',
  range: 'Range',
  events: 'From events',
  notGiven: 'Not given by',
  killedFigure: 'Killed',
  woundedFigure: 'Wounded',
  within: 'In their whole',
  rule: 'A whole counts and its parts do not; parts alone never make more than their whole. Where accounts differ, the range spans them all. What is announced, threatened or expected is not added.',
  ruleSpeaker:
    'A whole counts and its parts do not; parts alone never make more than their whole. Where {speaker} gives no figure, the range spans all accounts. What is announced, threatened or expected is not added.',
  none: 'No figures given',
} as const;
