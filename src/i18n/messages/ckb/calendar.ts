import { type Calendar, UNCHANGED } from '../../calendar-words.ts';

/** Months as they are called in the Kurdistan Region of Iraq. */
const months = [
  'کانوونی دووەم',
  'شوبات',
  'ئازار',
  'نیسان',
  'ئایار',
  'حوزەیران',
  'تەمووز',
  'ئاب',
  'ئەیلوول',
  'تشرینی یەکەم',
  'تشرینی دووەم',
  'کانوونی یەکەم',
];

/** Day and month are joined with what follows: "17ی تشرینی دووەمی 2020". */
const joined = (text: string) => `${text}ی`;

export const calendar: Calendar = {
  ...UNCHANGED,
  weekdays: ['یەکشەممە', 'دووشەممە', 'سێشەممە', 'چوارشەممە', 'پێنجشەممە', 'هەینی', 'شەممە'],
  months,
  shortMonths: months,
  axisMonths: [
    'ک2',
    'شوبات',
    'ئازار',
    'نیسان',
    'ئایار',
    'حوزەیران',
    'تەمووز',
    'ئاب',
    'ئەیلوول',
    'ت1',
    'ت2',
    'ک1',
  ],
  day: (_, digits) => joined(digits),
  monthOfYear: joined,
};
