import { latinNumber } from './latin-number.ts';

const CLOCK =
  /^(\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:[.,]\d+)?)?\s*([ap])?\.?m?\.?\s*(Z|UTC|[+-]\d\d:?\d\d|[+-]\d\d)?$/i;
const SHORT = /^(?:(\d\d)(\d\d)|(\d{1,2}) ?([ap])\.?m\.?)$/i;

/** A part of a date or time in two digits. */
export const two = (value: number) => String(value).padStart(2, '0');

function zoneOfText(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(z|utc)$/i.test(zone)) return 'Z';
  return /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
}

/**
 * A time of day as EDTF has it after its T, from `20:27`, `20:27:05.000`, `8:27 pm`, `8 p.m.`, `2027`, with Z or an offset
 * after it; undefined where it is none. Fractions of a second are left out, and so is a second of zero.
 */
export function readClock(written: string): string | undefined {
  const text = latinNumber(written.trim());
  const long = CLOCK.exec(text);
  const short = long ? undefined : SHORT.exec(text);
  const [hours, minutes, half] = long
    ? [long[1], long[2], long[4]]
    : [short?.[1] ?? short?.[3], short?.[2] ?? '00', short?.[4]];
  if (hours === undefined || minutes === undefined) return undefined;
  const number = Number(hours);
  if (half !== undefined && (number < 1 || number > 12)) return undefined;
  const hour = half === undefined ? number : (number % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const seconds = long?.[3] ?? '00';
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const clock = `${two(hour)}:${minutes}${seconds === '00' ? '' : `:${seconds}`}`;
  return clock + zoneOfText(long?.[5]);
}
