import { two } from './clock-layouts.ts';

/** Day, hour and minute, zone, month and year, as in 170345ZNOV20. */
const GROUP = /^(\d\d) ?(\d\d)(\d\d) ?([a-z]?)(\*?) ?([a-z]{3,9})\.? ?(\d{4}|\d\d)$/i;

/** Letters of zones from −12 to +12; J, the reader's own, is none of them. */
const ZONES = 'YXWVUTSRQPONZABCDEFGHIKLM';

/** The parts of a date-time group as armies write it; `clock` has its zone after it as EDTF writes it. */
export interface DateTimeGroup {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly clock: string;
}

/** A star after the letter of the zone is half an hour more: D* is the time of Kabul. */
function offsetOf(letter: string, star: string): string {
  const hours = ZONES.indexOf(letter.toUpperCase()) - ZONES.indexOf('Z');
  if (letter === '' || letter.toUpperCase() === 'J') return '';
  const minutes = hours * 60 + (star === '' ? 0 : 30);
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Undefined where the text is no date-time group. */
export function readDateTimeGroup(text: string): DateTimeGroup | undefined {
  const match = GROUP.exec(text);
  if (!match) return undefined;
  const [, day, hour, minute, letter, star, month, year] = match;
  return { day, month, year, clock: `${hour}:${minute}${offsetOf(letter, star)}` };
}
