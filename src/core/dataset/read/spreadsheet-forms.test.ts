import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseClock } from '../../edtf/clock.ts';
import { parseEdtf } from '../../edtf/edtf.ts';
import { zoneOf } from '../../time/zone.ts';
import { issuesAfter } from '../small-package.fixture.ts';
import { dateAdvice } from './date-forms.ts';
import { clockAdvice, numberAdvice } from './spreadsheet-forms.ts';

const utc = zoneOf('UTC');

/** Where a cell of each sort stands in the small package: what is before it, itself, what is after it. */
const PLACES = {
  date: [',', '2020-11-17', ',20:00..24:00'],
  time: [',', '20:00..24:00', ','],
  quantity: [',', '7', ',rockets'],
  killed_low: ['rockets,', '1', ',1,5'],
} as const;

/** What the data check advises where a cell holds this. */
function adviceFor(column: keyof typeof PLACES, text: string): string {
  const [before, value, after] = PLACES[column];
  const issues = issuesAfter(['events.csv', before + value + after, `${before}"${text}"${after}`]).filter(
    (issue) => issue.includes(`column ${column}`),
  );
  expect(issues).toHaveLength(1);
  return issues[0].replace(/^.*?; /, '');
}

describe('dates in other forms', () => {
  it.each([
    ['17/11/2020', 'write 2020-11-17'],
    ['11/17/2020', 'write 2020-11-17'],
    ['17.11.2020', 'write 2020-11-17'],
    ['17-11-2020', 'write 2020-11-17'],
    ['5/11/2020', 'write 2020-11-05 or 2020-05-11, whichever is meant'],
    ['11/11/2020', 'write 2020-11-11'],
    ['17/11/20', 'write the year first and in full, as in 2020-11-17'],
    ['31/31/2020', 'write the year first and in full, as in 2020-11-17'],
    ['2020/11/17', 'write 2020-11-17'],
    ['2020.11.17', 'write 2020-11-17'],
    ['2020-1-5', 'write 2020-01-05'],
    ['2020/11', 'write 2020-11'],
    ['20201117', 'write 2020-11-17'],
    ['2020-11-17 20:27', 'write 2020-11-17; the time of day has a column of its own'],
    ['17/11/2020 20:27:00', 'write 2020-11-17; the time of day has a column of its own'],
    ['17 November 2020', 'write 2020-11-17'],
    ['Tuesday, 17 November 2020', 'write 2020-11-17'],
    ['17-Nov-2020', 'write 2020-11-17'],
    ['November 17, 2020', 'write 2020-11-17'],
    ['Nov 17th, 2020', 'write 2020-11-17'],
    ['November 2020', 'write 2020-11'],
    ['17-Nov-20', 'write the year first and in full, as in 2020-11-17'],
    [
      '44152',
      "it looks like a spreadsheet's number for 2020-11-17; make the column one of text and write the date",
    ],
    [
      '44152.8521',
      "it looks like a spreadsheet's number for 2020-11-17; make the column one of text and write the date",
    ],
    [
      'Y44152',
      "it looks like a spreadsheet's number for 2020-11-17; make the column one of text and write the date",
    ],
    ['2020–11–17', 'it has U+2013 where “-” is due; write 2020-11-17'],
    ['٢٠٢٠-١١-١٧', 'it has U+0662 where “2” is due; write 2020-11-17'],
    ["'2020-11-17", "take the spreadsheet's apostrophe away"],
    ['17 Brumaire 2020', 'write a year, month or day as in 2020, 2020-11 or 2020-11-17'],
    ['نوفمبر 2020', 'write a year, month or day as in 2020, 2020-11 or 2020-11-17'],
    ['Nov-20', 'write the year first and in full, as in 2020-11-17'],
    ['1.60556E+12', 'a spreadsheet has shortened it; write the date itself, as in 2020-11-17'],
    [
      '1605560000',
      "it looks like a program's count of seconds since 1970, here 2020-11-16 in UTC; write the date",
    ],
    [
      '1605560000000',
      "it looks like a program's count of milliseconds since 1970, here 2020-11-16 in UTC; write the date",
    ],
    ['c. 2020', 'write 2020~, where ~ means about'],
    ['around 17 Nov 2020', 'write 2020-11-17~, where ~ means about'],
    ['2020s', 'write 202X'],
    ['2020-11-17 - 2020-11-18', 'write 2020-11-17/2020-11-18'],
    ['17.11.2020 to 18.11.2020', 'write 2020-11-17/2020-11-18'],
    ['2020-11-17..2020-11-18', 'write 2020-11-17/2020-11-18'],
    ['5/11/2020 to 6/11/2020', 'write a year, month or day as in 2020, 2020-11 or 2020-11-17'],
    ['2020 -11', 'take the spaces out'],
    ['２０２０-11-17', 'it has U+FF12 where “2” is due; write 2020-11-17'],
    ['2020-13', 'months run 01 to 12'],
  ])('%s: %s', (text, advice) => {
    expect(adviceFor('date', text)).toBe(advice);
  });

  it('are answered with dates of the tables, the one that was written among them', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2050-12-31'), noInvalidDate: true });
    const form = fc.constantFrom<(iso: string) => string>(
      (iso) => iso.split('-').reverse().join('/'),
      (iso) => iso.split('-').reverse().map(Number).join('.'),
      (iso) => iso.replaceAll('-', '/'),
      (iso) => iso.replaceAll('-', ''),
      (iso) => String((Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000),
      (iso) => new Date(iso).toLocaleDateString('en-US', { timeZone: 'UTC' }),
      (iso) => new Date(iso).toLocaleDateString('en-GB', { timeZone: 'UTC', dateStyle: 'full' }),
      (iso) => new Date(iso).toLocaleDateString('en-US', { timeZone: 'UTC', dateStyle: 'medium' }),
    );
    fc.assert(
      fc.property(day, form, (date, write) => {
        const iso = date.toISOString().slice(0, 10);
        const written = write(iso);
        expect(parseEdtf(written, utc).ok).toBe(false);
        const advised = dateAdvice(written)?.match(/\d{4}-\d\d-\d\d/g);
        expect(advised).toContain(iso);
        for (const text of advised!) expect(parseEdtf(text, utc).ok).toBe(true);
      }),
    );
  });
});

describe('times of day in other forms', () => {
  it.each([
    ['20:27:00', 'write 20:27'],
    ['8:27 PM', 'write 20:27'],
    ['12:05 a.m.', 'write 00:05'],
    ['8 pm', 'write 20:00'],
    ['8:27', 'write 08:27'],
    ['20.27', 'write 20:27'],
    ['2027', 'write 20:27'],
    ['20h27', 'write 20:27'],
    ['0.852083333', 'write 20:27'],
    ['0,5', 'write 12:00'],
    ['20:00-24:00', 'write 20:00..24:00'],
    ['20:00 – 24:00', 'write 20:00..24:00'],
    ['evening', 'write hours and minutes as in 20:27, or a stretch as in 20:00..24:00'],
  ])('%s: %s', (text, advice) => {
    expect(adviceFor('time', text)).toBe(advice);
  });

  it('are answered with what the tables take, or with nothing', () => {
    const piece = fc.constantFrom(
      '8',
      '20',
      '27',
      ':',
      '.',
      ',',
      '0',
      ' ',
      'pm',
      'am',
      '-',
      '..',
      'h',
      'to',
      '00',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const advised = clockAdvice(pieces.join(''))?.replace('write ', '').split('..') ?? [];
        for (const one of advised) expect(one === '24:00' || parseClock(one).ok).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('numbers in other forms', () => {
  it.each([
    ['1,5', 'write 1.5, with a point before decimals and nothing between thousands'],
    ['1.234,5', 'write 1234.5, with a point before decimals and nothing between thousands'],
    ['1,234.5', 'write 1234.5, with a point before decimals and nothing between thousands'],
    ['33,312', 'write 33.312 or 33312, whichever is meant'],
    ['1 234', 'write 1234, with nothing between thousands'],
    ['1\u00a0234', 'write 1234, with nothing between thousands'],
    ['1\u202f234\u202f567', 'write 1234567, with nothing between thousands'],
    ['1.234.567', 'write 1234567, with nothing between thousands'],
    ['1,2E+05', 'a spreadsheet has shortened it; write all its digits'],
    ['٧', 'write 7'],
    ['007', 'write 7'],
    ['-0', 'write 0'],
    ['50%', 'write it without a per cent sign'],
    ['seven', 'write digits, with a point before decimals'],
  ])('%s: %s', (text, advice) => {
    expect(adviceFor('quantity', text)).toBe(advice);
  });

  it.each([
    ['003', 'write 3'],
    ['-0', 'write 0'],
    ['7.0', 'write 7'],
    ['1,234', 'write 1234, with nothing between thousands'],
    ['5.5', 'write digits only'],
  ])('%s people: %s', (text, advice) => {
    expect(adviceFor('killed_low', text)).toBe(advice);
  });

  it('are written in one way each', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.double({ noNaN: true, min: -1e9, max: 1e9 })), (value) => {
        const text = String(value);
        fc.pre(!text.includes('e') && !Object.is(value, -0));
        expect(numberAdvice(text, 'number')).toBe(`write ${text}`);
      }),
    );
  });
});
