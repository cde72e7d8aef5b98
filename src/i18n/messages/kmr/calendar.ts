import type { Calendar } from '../../calendar-words.ts';

const months = [
  'Çile',
  'Sibat',
  'Adar',
  'Nîsan',
  'Gulan',
  'Hezîran',
  'Tîrmeh',
  'Tebax',
  'Îlon',
  'Cotmeh',
  'Mijdar',
  'Kanûn',
];

/** Whether a number, as it is spoken, ends in a vowel: du, sê, sî, pêncî, heftê, heştê. */
function endsInVowel(n: number): boolean {
  const [tens, ones] = [Math.floor((n % 100) / 10), n % 10];
  return tens !== 1 && (ones === 2 || ones === 3 || (ones === 0 && [3, 5, 7, 8].includes(tens)));
}

/** A name before what belongs to it, or in the oblique case; -y- stands between vowels. */
function withEnding(name: string, ending: string): string {
  return /[aeêiîouû]$/i.test(name) ? `${name}y${ending}` : name + ending;
}

/** "17ê Mijdara 2020an", as it is written throughout; a date in a sentence needs no other form. */
export const calendar: Calendar = {
  weekdays: ['yekşem', 'duşem', 'sêşem', 'çarşem', 'pêncşem', 'în', 'şemî'],
  months,
  shortMonths: months,
  axisMonths: months,
  day: (day, digits) => `${digits}${endsInVowel(day) ? 'yê' : 'ê'}`,
  firstOfDays: (_, digits) => digits,
  monthOfDay: (month) => withEnding(month, 'ê'),
  monthOfYear: (month) => withEnding(month, 'a'),
  year: (year, digits) => `${digits}${endsInVowel(year) ? 'yan' : 'an'}`,
};
