import type { Edtf } from './edtf.ts';
import type { EdtfEnd } from './interval.ts';
import { type EdtfMember, isRange } from './set.ts';
import type { EdtfTime } from './time-of-day.ts';
import type { EdtfDate } from './written-date.ts';

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function printYear({ year, unknownDigits }: EdtfDate): string {
  const size = String(Math.abs(year));
  const sign = year < 0 ? '-' : '';
  if (size.length > 4) return `Y${sign}${size}`;
  const digits = size.padStart(4, '0');
  return sign + digits.slice(0, 4 - unknownDigits) + 'X'.repeat(unknownDigits);
}

function printShift({ shift, shiftForm }: EdtfTime): string {
  if (shift === undefined || shiftForm === 'Z') return shiftForm ?? '';
  const size = Math.abs(shift);
  const hours = `${shift < 0 ? '-' : '+'}${two(Math.floor(size / 60))}`;
  return shiftForm === 'hours' ? hours : `${hours}:${two(size % 60)}`;
}

function printTime(time: EdtfTime): string {
  const seconds = time.second === undefined ? '' : `:${two(time.second)}`;
  return `T${two(time.hour)}:${two(time.minute)}${seconds}${printShift(time)}`;
}

function printDate(date: EdtfDate): string {
  const parts = [date.month, date.day]
    .filter((part) => part !== undefined)
    .map((part) => `-${part === 'XX' ? part : two(part)}`);
  return printYear(date) + parts.join('') + (date.time ? printTime(date.time) : '') + date.qualifier;
}

function printEnd(end: EdtfEnd): string {
  if (end === 'open') return '..';
  return end === 'unknown' ? '' : printDate(end);
}

function printMember(member: EdtfMember): string {
  if (!isRange(member)) return printDate(member);
  return [member.from, member.to].map((date) => (date ? printDate(date) : '')).join('..');
}

/** The EDTF text of a value, from its structure: the very text it was read from. */
export function printEdtf(value: Edtf): string {
  if (value.shape === 'date') return printDate(value.date);
  if (value.shape === 'interval') return `${printEnd(value.start)}/${printEnd(value.end)}`;
  const members = value.members.map(printMember).join(',');
  return value.shape === 'one-of' ? `[${members}]` : `{${members}}`;
}
