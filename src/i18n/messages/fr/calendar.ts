import { type Calendar, UNCHANGED } from '../../calendar-words.ts';

const first = (day: number, digits: string) => (day === 1 ? `${digits}er` : digits);

const shortMonths = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
];

/** Intl writes "1 janvier", where French has an ordinal. */
export const calendar: Calendar = {
  ...UNCHANGED,
  weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  shortMonths,
  axisMonths: shortMonths,
  day: first,
  firstOfDays: first,
};
