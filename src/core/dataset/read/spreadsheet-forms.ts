import { latinDigits } from '../../../base/latin-digits.ts';
import { codeName } from '../../../base/visible.ts';

/** How far the wide forms of letters, digits and signs are from the ordinary ones. */
const WIDE = 0xfee0;

/** The text with ordinary digits, hyphens, quotes and spaces in place of those that look like them. */
export function plain(text: string): string {
  return latinDigits(text)
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c-\u201f]/g, '"')
    .replace(/\p{Zs}/gu, ' ');
}

/** An id as whoever wrote it meant it: without what cannot be seen and what only looks like its signs. */
export function meantId(text: string): string {
  return plain(text.replace(/[\p{Cc}\p{Cf}]/gu, '')).trim();
}

/** Names the first character of a text of signs that only looks like the one that is due, or is no such sign at all. */
export function lookalikeAdvice(text: string): string | undefined {
  const at = [...text].find((character) => plain(character) !== character);
  if (at === undefined) {
    if (text.startsWith("'")) return "take the spreadsheet's apostrophe away";
    const foreign = /[^\p{ASCII}\p{Script=Latin}]/u.exec(text);
    return foreign
      ? `it has ${codeName(foreign[0])}, which is no letter from a to z; type it again`
      : undefined;
  }
  return `it has ${codeName(at)} where “${plain(at)}” is due; write ${plain(text).trim().replace(/^'/, '')}`;
}

const GROUPED = /^-?\d{1,3}(?:[ .,']\d{3})+$/;
const ONE_COMMA = /^-?\d{1,3},\d{3}$/;
const DECIMAL_COMMA = /^-?\d[\d.' ]*,\d+$/;
const GROUPED_DECIMAL = /^-?\d[\d' ]*,[\d,' ]*\.\d+$/;
const ORDINARY = /^[+-]?\d+(?:\.\d+)?$/;

/** What to write in place of a number in a form of spreadsheets, or undefined when it is none of these. */
export function numberAdvice(text: string, type: 'integer' | 'number'): string | undefined {
  const value = plain(text).trim().replace(/^'/, '');
  if (/^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(value))
    return 'a spreadsheet has shortened it; write all its digits';
  if (value.endsWith('%')) return 'write it without a per cent sign';
  const digits = (numeral: string) => numeral.replace(/[^\d.-]/g, '');
  const decimal = DECIMAL_COMMA.test(value)
    ? digits(value.replaceAll('.', '').replace(',', '.'))
    : GROUPED_DECIMAL.test(value)
      ? digits(value.replaceAll(',', ''))
      : undefined;
  const grouped = GROUPED.test(value) ? digits(value.replaceAll('.', '')) : undefined;
  if (type === 'number' && ONE_COMMA.test(value)) return `write ${decimal} or ${grouped}, whichever is meant`;
  if (grouped) return `write ${grouped}, with nothing between thousands`;
  if (type === 'number' && decimal)
    return `write ${decimal}, with a point before decimals and nothing between thousands`;
  const number = Number(value);
  if (!ORDINARY.test(value) || (type === 'integer' && !Number.isInteger(number))) return undefined;
  return `write ${number === 0 ? 0 : number}`;
}

function clock(hours: number, minutes: number): string | undefined {
  if (hours > 24 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** A time of day as people and spreadsheets write it, in the form of the tables. */
function plainClock(text: string): string | undefined {
  const share = /^0?[.,](\d+)$/.exec(text);
  if (share) {
    const minutes = Math.round(Number(`0.${share[1]}`) * 1440);
    return clock(Math.floor(minutes / 60), minutes % 60);
  }
  const parts = /^(\d{1,2})(?:[:.h]?(\d\d))?(?::\d\d(?:\.\d+)?)?(?: ?([ap])\.?m\.?)?$/i.exec(text);
  if (!parts || (parts[2] === undefined && parts[3] === undefined)) return undefined;
  const half = parts[3]?.toLowerCase();
  const hours = half ? (Number(parts[1]) % 12) + (half === 'p' ? 12 : 0) : Number(parts[1]);
  return clock(hours, Number(parts[2] ?? 0));
}

/** What to write in place of a time of day in another form, or undefined when it is none of these. */
export function clockAdvice(text: string): string | undefined {
  const value = plain(text).trim().replace(/^'/, '');
  const ends = value.split(/ ?(?:\.\.|-|to) ?/).map(plainClock);
  if (ends.length > 2 || ends.includes(undefined)) return undefined;
  return `write ${ends.join('..')}`;
}
