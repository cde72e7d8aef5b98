import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../time/span.ts';
import { zoneOf } from '../time/zone.ts';
import { type Edtf, parseEdtf } from './edtf.ts';

const baghdad = zoneOf('Asia/Baghdad');
const berlin = zoneOf('Europe/Berlin');

function read(text: string, zone = baghdad): Edtf {
  const parsed = parseEdtf(text, zone);
  if (!parsed.ok) throw new Error(`"${text}" is not an EDTF date; ${parsed.reason}`);
  return parsed.value;
}

function local(ms: number): string {
  if (!Number.isFinite(ms)) return String(ms);
  return new Date(ms + 3 * HOUR).toISOString().replace(/:00\.000Z$/, '');
}

/** Limits as Baghdad's clocks show them, and the precision. */
function limits(text: string): readonly string[] {
  const { earliest, latest, precision } = read(text);
  return [local(earliest), local(latest), precision];
}

function reason(text: string): string {
  const parsed = parseEdtf(text, baghdad);
  return parsed.ok ? 'accepted' : parsed.reason;
}

describe('one date', () => {
  it.each([
    ['2020', '2020-01-01T00:00', '2021-01-01T00:00', 'year'],
    ['2020-11', '2020-11-01T00:00', '2020-12-01T00:00', 'month'],
    ['2020-12', '2020-12-01T00:00', '2021-01-01T00:00', 'month'],
    ['2020-11-17', '2020-11-17T00:00', '2020-11-18T00:00', 'day'],
    ['2020-02-29', '2020-02-29T00:00', '2020-03-01T00:00', 'day'],
  ])('E1 %s is the whole of it', (text, ...expected) => {
    expect(limits(text)).toEqual(expected);
  });

  it('E1 begins at local midnight, in summer and in winter', () => {
    expect(read('2020-07-01', berlin).earliest).toBe(Date.UTC(2020, 5, 30, 22));
    expect(read('2020-12-01', berlin).earliest).toBe(Date.UTC(2020, 10, 30, 23));
  });

  it('E2 reads years before 0000 and beyond 9999', () => {
    const utc = zoneOf('UTC');
    expect(read('-0044', utc).earliest).toBe(Date.parse('-000044-01-01T00:00Z'));
    expect(read('0000', utc).latest).toBe(Date.parse('0001-01-01T00:00Z'));
    expect(read('Y17000', utc).earliest).toBe(Date.parse('+017000-01-01T00:00Z'));
    expect(read('Y-17000', utc).latest).toBe(Date.parse('-016999-01-01T00:00Z'));
    expect(read('Y170000002', utc).latest).toBeGreaterThan(read('Y170000002', utc).earliest);
  });

  it.each([
    ['2020-21', '2020-03-01T00:00', '2020-06-01T00:00', 'season'],
    ['2020-22', '2020-06-01T00:00', '2020-09-01T00:00', 'season'],
    ['2020-23', '2020-09-01T00:00', '2020-12-01T00:00', 'season'],
    ['2020-24', '2020-12-01T00:00', '2021-03-01T00:00', 'season'],
  ])('E3 %s is a northern season by whole months', (text, ...expected) => {
    expect(limits(text)).toEqual(expected);
  });

  it.each([
    ['201X', '2010-01-01T00:00', '2020-01-01T00:00', 'decade'],
    ['20XX', '2000-01-01T00:00', '2100-01-01T00:00', 'century'],
    ['2XXX', '2000-01-01T00:00', '3000-01-01T00:00', 'millennium'],
    ['2004-XX', '2004-01-01T00:00', '2005-01-01T00:00', 'year'],
    ['2004-XX-XX', '2004-01-01T00:00', '2005-01-01T00:00', 'year'],
    ['2014-04-XX', '2014-04-01T00:00', '2014-05-01T00:00', 'month'],
  ])('E4 E5 %s is some time in what is known', (text, ...expected) => {
    expect(limits(text)).toEqual(expected);
  });

  it('E6 tells uncertain from approximate and leaves the limits alone', () => {
    const signs = ['2020-01', '2020-01?', '2020-01~', '2020-01%'].map((text) => read(text));
    expect(signs.map(({ uncertain, approximate }) => [uncertain, approximate])).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ]);
    expect(new Set(signs.map(({ earliest, latest }) => `${earliest} ${latest}`)).size).toBe(1);
  });

  it.each([
    ['2020-11-17T20:27', '2020-11-17T20:27', '2020-11-17T20:28', 'minute'],
    ['2020-11-17T20:27:00', '2020-11-17T20:27', '2020-11-17T20:27:01.000Z', 'second'],
    ['2020-11-17T20:27Z', '2020-11-17T23:27', '2020-11-17T23:28', 'minute'],
    ['2020-11-17T20:27+01', '2020-11-17T22:27', '2020-11-17T22:28', 'minute'],
    ['2020-11-17T20:27-05:30', '2020-11-18T04:57', '2020-11-18T04:58', 'minute'],
  ])('E7 %s is a minute or second on the clocks', (text, ...expected) => {
    expect(limits(text)).toEqual(expected);
  });

  it('E7 counts a reading that the clocks show twice as both, and moves a skipped one to the jump', () => {
    const twice = read('2020-10-25T02:30', berlin);
    expect([twice.earliest, twice.latest]).toEqual([
      Date.UTC(2020, 9, 25, 0, 30),
      Date.UTC(2020, 9, 25, 1, 31),
    ]);
    expect(twice.precision).toBe('hour');
    const skipped = read('2020-03-29T02:30', berlin);
    expect([skipped.earliest, skipped.latest - skipped.earliest]).toEqual([Date.UTC(2020, 2, 29, 1), MINUTE]);
  });
});

describe('intervals', () => {
  it('E9 run from the beginning of the first date to the end of the second', () => {
    expect(limits('2019-10/2020-11-17')).toEqual(['2019-10-01T00:00', '2020-11-18T00:00', 'month']);
    expect(limits('2020-11-17/2020-11')).toEqual(['2020-11-17T00:00', '2020-12-01T00:00', 'month']);
  });

  it.each([
    ['2014/..', '2014-01-01T00:00', 'Infinity', 'open'],
    ['2014/', '2014-01-01T00:00', 'Infinity', 'unknown'],
  ])('E10 %s has no last date', (text, earliest, latest, end) => {
    const value = read(text);
    expect([local(value.earliest), local(value.latest)]).toEqual([earliest, latest]);
    expect(value).toMatchObject({
      shape: 'interval',
      end,
      openStart: false,
      openEnd: true,
      precision: 'year',
    });
  });

  it.each([
    ['../2014-05', 'open'],
    ['/2014-05', 'unknown'],
  ])('E10 %s has no first date', (text, start) => {
    expect(limits(text)).toEqual(['-Infinity', '2014-06-01T00:00', 'month']);
    expect(read(text)).toMatchObject({ start, openStart: true, openEnd: false });
  });

  it('E11 are as precise as the coarser end and as doubtful as either', () => {
    expect(read('2019~/2020-11-17?')).toMatchObject({
      precision: 'year',
      approximate: true,
      uncertain: true,
    });
  });
});

describe('sets', () => {
  it.each([
    ['[2020-01-03,2020-01-05]', '2020-01-03T00:00', '2020-01-06T00:00', 'month'],
    ['[2019-10..2020-11-17]', '2019-10-01T00:00', '2020-11-18T00:00', 'decade'],
    ['[..2020-11]', '-Infinity', '2020-12-01T00:00', 'millennium'],
    ['[2020-11..]', '2020-11-01T00:00', 'Infinity', 'millennium'],
    ['[2020-11-17]', '2020-11-17T00:00', '2020-11-18T00:00', 'day'],
    ['{2020-01-03,2020-01-05}', '2020-01-03T00:00', '2020-01-06T00:00', 'day'],
    ['{2019,2020-05..2020-06}', '2019-01-01T00:00', '2020-07-01T00:00', 'year'],
    ['{2020-05,2019}', '2019-01-01T00:00', '2020-06-01T00:00', 'year'],
  ])('E12 E13 E14 %s lies between its first and last member', (text, ...expected) => {
    expect(limits(text)).toEqual(expected);
  });
});

describe('refusals', () => {
  it.each([
    ['2020-13', 'months run 01 to 12'],
    ['2020-00', 'months run 01 to 12'],
    ['2020-25', 'seasons run 21 to 24'],
    ['2020-22-01', 'a season has no days'],
    ['2020-02-30', 'days of that month run 01 to 29'],
    ['2019-02-29', 'days of that month run 01 to 28'],
    ['2020-04-00', 'days of that month run 01 to 30'],
    ['2020-1-5', 'months and days have two digits, as in 2020-01-05'],
    ['17.11.2020', 'write the year first, as in 2020-11-17'],
    ['Nov 2020', 'take the spaces out'],
    ['November', 'write a year, month or day as in 2020, 2020-11 or 2020-11-17'],
    ['', 'write a year, month or day as in 2020, 2020-11 or 2020-11-17'],
    ['20', 'a year has four digits, as in 2020'],
    ['12020', 'a year of more than four digits begins with Y, as in Y12020'],
    ['Y2020', 'Y is for years of five to nine digits, as in Y12020'],
    ['-0000', 'the year zero is written 0000'],
    ['XXXX', 'of a year since 0000 the last digits may be X, as in 201X or 20XX, but not the first'],
    ['20X0', 'of a year since 0000 the last digits may be X, as in 201X or 20XX, but not the first'],
    ['201x', 'unspecified digits are a capital X'],
    ['201X-05', 'after a year with X no month can follow'],
    ['2020-1X', 'an unspecified month is XX'],
    ['2020-11-1X', 'an unspecified day is XX'],
    ['2020-XX-05', 'a day needs a month before it'],
    ['2020?-05', 'the sign ?, ~ or % stands once, at the end'],
    ['2020?~', 'the sign ?, ~ or % stands once, at the end'],
    ['2020-11-17T24:00', 'hours run 00 to 23; midnight after a day is T00:00 of the next'],
    ['2020-11-17T20:60', 'minutes run 00 to 59'],
    ['2020-11-17T20:27:60', 'seconds run 00 to 59'],
    ['2020-11-17T20', 'a time is written T20:27 or T20:27:05, then nothing, Z or a shift such as +03:00'],
    ['2020-11-17T20:27-00:00', 'no shift from UTC is written Z or +00:00'],
    ['2020-11-17T20:27+25:00', 'shifts run -23:59 to +23:59'],
    ['2020-11T20:27', 'a time needs a full day before it'],
    ['2020-11-17T20:27~', 'a date with a time takes no ?, ~ or %'],
  ])('E8 E15 "%s" is not a date; %s', (text, expected) => {
    expect(reason(text)).toBe(expected);
  });

  it.each([
    ['2020/2019', 'the interval ends before it begins; swap its ends'],
    ['2020-11-17/2020-11-16', 'the interval ends before it begins; swap its ends'],
    ['2020/2021/2022', 'an interval is two dates with one / between them'],
    ['../..', 'one end of an interval must be a date, but for /.. (going on, since nobody knows when)'],
    ['/', 'one end of an interval must be a date, but for /.. (going on, since nobody knows when)'],
    ['2020/2021-13', 'months run 01 to 12'],
    ['2019..2020', 'write an interval with /, or put brackets round a set'],
  ])('E9 E10 E15 "%s" is not an interval; %s', (text, expected) => {
    expect(reason(text)).toBe(expected);
  });

  it.each([
    ['[]', 'a set has at least one member'],
    ['[2020,2021', 'a set is closed by the bracket that opened it'],
    ['[2020,2021}', 'a set is closed by the bracket that opened it'],
    ['[2020, 2021]', 'take the spaces out'],
    ['[2020,,2021]', 'a set has one comma between two members'],
    ['[2020..2019]', 'a stretch in the set ends before it begins; swap its ends'],
    ['[2018..2019..2020]', 'a stretch in a set is two dates with one .. between them'],
    ['[..]', 'one end of a stretch must be a date'],
    ['[2018,..2020]', '.. without a date stands only at the very beginning or end of a set'],
    ['{2018..,2020}', '.. without a date stands only at the very beginning or end of a set'],
    ['[2018/2019]', 'write a year, month or day as in 2020, 2020-11 or 2020-11-17'],
  ])('E12 E13 E15 "%s" is not a set; %s', (text, expected) => {
    expect(reason(text)).toBe(expected);
  });
});

it('reads a set of 200,000 members', () => {
  expect(limits(`[${'2020-10,'.repeat(200_000)}2020-11]`)).toEqual([
    '2020-10-01T00:00',
    '2020-12-01T00:00',
    'season',
  ]);
});
