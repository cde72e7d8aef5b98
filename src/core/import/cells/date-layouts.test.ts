import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../edtf/edtf.ts';
import { civilOf, dayOf } from '../../time/civil.ts';
import { zoneOf } from '../../time/zone.ts';
import { type DayOrder, readDate } from './date-layouts.ts';
import { lasting, printDay, within } from './dated.ts';

const UTC = zoneOf('UTC');
const edtfOf = (text: string, order?: DayOrder) => {
  const reading = readDate(text, order);
  return typeof reading === 'string' ? reading : reading.edtf;
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const two = (value: number) => String(value).padStart(2, '0');

/** A day in every layout that exports write it in. */
function layouts(day: number): readonly { readonly text: string; readonly order?: DayOrder }[] {
  const { year, month, day: of } = civilOf(day);
  const iso = `${year}-${two(month)}-${two(of)}`;
  const name = MONTHS[month - 1];
  return [
    { text: iso },
    { text: `${iso} 00:00:00.000` },
    { text: `${iso}T00:00:00` },
    { text: `${of} ${name} ${year}` },
    { text: `${two(of)}-${name}-${year}` },
    { text: `${of}-${name.slice(0, 3)}-${two(year % 100)}` },
    { text: `${two(month)}/${two(of)}/${year}`, order: 'month-first' },
    { text: `${month}/${of}/${year}`, order: 'month-first' },
    { text: `${of}.${month}.${year}`, order: 'day-first' },
    { text: `${name} ${of} ${year}` },
    { text: `${name.slice(0, 3)} ${of}, ${year}` },
    { text: `${year}${two(month)}${two(of)}` },
    { text: `${year}/${month}/${of}` },
  ];
}

describe('date layouts', () => {
  test('each day is the same in each of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1969, 1, 1), max: dayOf(2068, 12, 31) }), (day) => {
        for (const { text, order } of layouts(day)) {
          expect([text, readDate(text, order)]).toEqual([
            text,
            { edtf: printDay(day), stated: 'day', first: day, last: day },
          ]);
        }
      }),
    );
  });

  test('milliseconds and seconds since 1970 are a moment in UTC', () => {
    expect(edtfOf('1706493582860')).toBe('2024-01-29T01:59:42Z');
    expect(edtfOf('-86400000001')).toBe('1967-04-06T23:59:59Z');
    expect(edtfOf('1605644825')).toBe('2020-11-17T20:27:05Z');
    // Might be an hour: 1999-12-31T23.
    expect(edtfOf('1999123123')).toBe('unreadable-date');
    expect(edtfOf('2020111720')).toBe('unreadable-date');
  });

  test('times of day', () => {
    expect(edtfOf('2020-11-17 20:27')).toBe('2020-11-17T20:27');
    expect(edtfOf('2020-11-17T20:27:05.123+0300')).toBe('2020-11-17T20:27:05+03:00');
    expect(edtfOf('10/27/2015 8:27 PM')).toBe('2015-10-27T20:27');
    expect(edtfOf('2020-11-17 25:00')).toBe('unreadable-date');
  });

  test('years, months and years before the common era', () => {
    expect(edtfOf('2020')).toBe('2020');
    expect(edtfOf('May 2020')).toBe('2020-05');
    expect(edtfOf('2020-5')).toBe('2020-05');
    expect(edtfOf('-300')).toBe('-0299');
    expect(edtfOf('300 BCE')).toBe('-0299');
    expect(edtfOf('1 BC')).toBe('0000');
    expect(edtfOf('-5000')).toBe('-4999');
    expect(edtfOf('9999')).toBe('9999');
    expect(edtfOf('12020')).toBe('Y12020');
  });

  test('EDTF stays as it is', () => {
    for (const text of ['2020-11~', '2019/2020', '-0299-03-15', '[2020-11-17..2020-11-19]', '2020-11-17/..'])
      expect(edtfOf(text)).toBe(text);
  });

  test('what is no date is told apart', () => {
    expect(edtfOf('a year ago')).toBe('relative-date');
    expect(edtfOf('2020-02-30')).toBe('no-such-day');
    expect(edtfOf('99999999')).toBe('no-such-day');
    expect(edtfOf('-300000')).toBe('beyond-all-dates');
    expect(edtfOf('99999999999999')).not.toBe('unreadable-date');
    expect(edtfOf('hello')).toBe('unreadable-date');
    expect(edtfOf('12')).toBe('unreadable-date');
    expect(edtfOf('constructor 2020')).toBe('unreadable-date');
  });

  test('what has two readings is asked about, unless both are the same', () => {
    expect(edtfOf('03/04/2020')).toBe('day-or-month');
    expect(edtfOf('03/04/2020', 'day-first')).toBe('2020-04-03');
    expect(edtfOf('03/04/2020', 'month-first')).toBe('2020-03-04');
    expect(edtfOf('04/04/2020')).toBe('2020-04-04');
    expect(edtfOf('13/04/2020')).toBe('2020-04-13');
    expect(edtfOf('13/04/2020', 'month-first')).toBe('no-such-day');
  });

  test('no text throws, and every date that is read is EDTF', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'0123456789-/.:TZ +?~[]XYabcmyJan '.split('')),
      maxLength: 24,
    });
    fc.assert(
      fc.property(text, (written) => {
        const reading = readDate(written, 'day-first');
        if (typeof reading === 'string') return;
        expect([written, parseEdtf(reading.edtf, UTC).ok]).toEqual([written, true]);
        if (reading.edtf !== '/..') expect(reading.first).toBeLessThanOrEqual(reading.last);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('stretches', () => {
  const day = (year: number, month: number, of: number) => dayOf(year, month, of);

  test('some time within days, a month or a year', () => {
    expect(within(day(2020, 11, 17), day(2020, 11, 19), 'severalDays').edtf).toBe('[2020-11-17..2020-11-19]');
    expect(within(day(2020, 2, 1), day(2020, 2, 29), 'month').edtf).toBe('2020-02');
    expect(within(day(2020, 1, 1), day(2020, 12, 31), 'year').edtf).toBe('2020');
  });

  test('from one date to another', () => {
    const [from, to] = [readDate('1815-12-10'), readDate('1852')];
    if (typeof from === 'string' || typeof to === 'string') throw new Error('dates');
    expect(lasting(from, to)).toMatchObject({ edtf: '1815-12-10/1852', stated: 'year' });
  });
});
