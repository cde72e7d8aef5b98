import { describe, expect, it } from 'vitest';
import { parseClock } from '../core/edtf/clock.ts';
import { parseEdtf } from '../core/edtf/edtf.ts';
import { PRECISIONS } from '../core/edtf/precision.ts';
import type { When } from '../core/edtf/when.ts';
import { whenOf } from '../core/edtf/when-of.ts';
import { HOUR } from '../core/time/span.ts';
import { zoneOf } from '../core/time/zone.ts';
import { contextLabel, describePrecision, formatSpan, formatWhen, tickLabel, zoneLabel } from './dates.ts';

const baghdad = zoneOf('Asia/Baghdad');

function when(text: string, zone = baghdad): When {
  const [date, time = ''] = text.split(' ');
  const parsed = parseEdtf(date, zone);
  const clock = parseClock(time);
  if (!parsed.ok || !clock.ok) throw new Error(`"${text}" cannot be read`);
  return whenOf(parsed.value, clock.value, zone);
}

function at(text: string): number {
  return baghdad.toInstant(Date.parse(`${text}Z`));
}

/** Versions of Intl differ in the spaces round a dash. */
function plain(words: string): string {
  return words.replace(/\s?–\s?/g, '–');
}

describe('formatWhen', () => {
  it.each([
    ['2020-11-17', 'Tuesday 17 November 2020', '17 Nov 2020'],
    ['2020-11-17 20:27', 'Tuesday 17 November 2020, 20:27', '17 Nov 2020, 20:27'],
    ['2020-11-17T20:27:05', 'Tuesday 17 November 2020, 20:27:05', '17 Nov 2020, 20:27:05'],
    ['2020-11-17 20:00..24:00', 'late on Tuesday 17 November 2020', '17 Nov 2020, late'],
    ['2020-11-17 00:00..06:00', 'in the early hours of Tuesday 17 November 2020', '17 Nov 2020, early'],
    ['2020-11-17 06:00..12:00', 'on the morning of Tuesday 17 November 2020', '17 Nov 2020, morning'],
    [
      '2020-11-17 20:00..22:30',
      'Tuesday 17 November 2020, between 20:00 and 22:30',
      '17 Nov 2020, 20:00–22:30',
    ],
    [
      '2020-11-17 22:00..24:00',
      'Tuesday 17 November 2020, between 22:00 and 24:00',
      '17 Nov 2020, 22:00–24:00',
    ],
    ['2020-10', 'October 2020', 'Oct 2020'],
    ['2020-22', 'summer 2020', 'summer 2020'],
    ['2020-24', 'winter 2020–2021', 'winter 2020–2021'],
    ['2020', '2020', '2020'],
    ['-0043', '44 BCE', '44 BCE'],
    ['-0043-03', 'March 44 BC', 'Mar 44 BC'],
    ['Y300000-05', '300000', '300000'],
    ['201X', 'the 2010s', '2010s'],
    ['20XX', '2000–2099', '2000–2099'],
    ['2XXX', '2000–2999', '2000–2999'],
  ])('names what %s happened in', (text, long, short) => {
    expect(formatWhen(when(text), baghdad, 'long')).toBe(long);
    expect(plain(formatWhen(when(text), baghdad, 'short'))).toBe(plain(short));
  });

  it.each([
    [
      '[2019-10..2020-11-17]',
      'once between October 2019 and 17 November 2020',
      'once, Oct 2019 – 17 Nov 2020',
    ],
    ['[2018..2019]', 'once between 2018 and 2019', 'once, 2018 – 2019'],
    ['[2020-01-01..2020-01-05]', 'once between 1 January 2020 and 5 January 2020', 'once, 1–5 Jan 2020'],
    [
      '[2020-11-17T20:00..2020-11-18]',
      'once between 17 November 2020, 20:00 and 18 November 2020',
      'once, 17 Nov 2020, 20:00 – 18 Nov 2020',
    ],
    ['[2014..]', 'once, 2014 or later', '2014 or later'],
    ['[..2014-05-03]', 'once, 3 May 2014 or earlier', '3 May 2014 or earlier'],
  ])('says of %s that it happened once within limits', (text, long, short) => {
    expect(formatWhen(when(text), baghdad, 'long')).toBe(long);
    expect(plain(formatWhen(when(text), baghdad, 'short'))).toBe(plain(short));
  });

  it.each([
    ['2019-10/2020-11-17', 'from October 2019 to 17 November 2020', 'Oct 2019 – 17 Nov 2020'],
    ['2020-11-17/2020-11', 'from 17 November 2020 to November 2020', '17 Nov 2020 – Nov 2020'],
    ['2020/2020-11', 'from 2020 to November 2020', '2020 – Nov 2020'],
    ['2020/2020', 'during 2020', '2020'],
    ['201X/2020', 'from the 2010s to 2020', '2010s – 2020'],
    ['2020-11-03/2020-11-17', 'from 3 November 2020 to 17 November 2020', '3–17 Nov 2020'],
    ['2014/..', 'since 2014', 'since 2014'],
    ['2014/', 'from 2014, end not reported', 'from 2014'],
    ['../2014-05', 'until May 2014', 'until May 2014'],
    ['/2014-05', 'until May 2014, beginning not reported', 'until May 2014'],
    ['{2020-01,2020-03}', 'from January 2020 to March 2020', 'Jan – Mar 2020'],
  ])('says of %s that it lasted', (text, long, short) => {
    expect(formatWhen(when(text), baghdad, 'long')).toBe(long);
    expect(plain(formatWhen(when(text), baghdad, 'short'))).toBe(plain(short));
  });

  it.each([
    ['2020-01~', 'about January 2020', 'about Jan 2020'],
    ['2020-01?', 'perhaps January 2020', 'Jan 2020?'],
    ['2020-01%', 'perhaps about January 2020', 'about Jan 2020?'],
    ['2019-10~/2020-01', 'from October 2019 to January 2020 (approximate)', 'about Oct 2019 – Jan 2020'],
    ['2019-10/2020-01?', 'from October 2019 to January 2020 (uncertain)', 'Oct 2019 – Jan 2020?'],
  ])('tells how sure %s is', (text, long, short) => {
    expect(formatWhen(when(text), baghdad, 'long')).toBe(long);
    expect(plain(formatWhen(when(text), baghdad, 'short'))).toBe(plain(short));
  });

  it('reads a day whose midnight the clocks skip as that day', () => {
    const havana = zoneOf('America/Havana');
    expect(formatWhen(when('2020-03-08', havana), havana, 'short')).toBe('8 Mar 2020');
    expect(formatWhen(when('2020-03', havana), havana, 'short')).toBe('Mar 2020');
  });
});

describe('describePrecision', () => {
  it.each([
    ['2020-11-17 20:27', undefined],
    ['2020-11-17T20:27:05', undefined],
    ['2020-11-17 20:00..21:00', 'minute not reported'],
    ['2020-11-17 20:00..21:45', 'no closer time reported'],
    ['[2020-11-17T22:00..2020-11-18T03:00]', 'no closer time reported'],
    ['2020-11-17 20:00..24:00', 'hour not reported'],
    ['2020-11-17', 'hour not reported'],
    ['2020-11', 'day not reported'],
    ['2020-24', 'month not reported'],
    ['[2020-11-16,2020-11-17]', 'day not reported'],
    ['[2020-10..2020-11-17]', 'month not reported'],
    ['2020', 'month not reported'],
    ['201X', 'year not reported'],
    ['2020-11-17/2020-11-18', undefined],
    ['2019-10/2020-11-17', 'day not reported'],
    ['2014-05-03/..', undefined],
    ['2014/', 'end not reported'],
    ['/2014', 'beginning not reported'],
  ])('says what is missing of %s: %s', (text, missing) => {
    expect(describePrecision(when(text), baghdad)).toBe(missing);
  });
});

describe('the hour', () => {
  const times = Array.from({ length: 97 }, (_, quarter) => {
    const [hours, minutes] = [Math.floor(quarter / 4), (quarter % 4) * 15];
    return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  });

  it('is said not to be reported exactly where a stretch of a day is known less well than to the hour', () => {
    for (const [at, from] of times.entries()) {
      for (const to of times.slice(at + 1)) {
        const stretch = when(`2020-11-17 ${from}..${to}`);
        const isKnown = PRECISIONS.indexOf(stretch.precision) >= PRECISIONS.indexOf('hour');
        const words = describePrecision(stretch, baghdad);
        expect(words === 'hour not reported' || words === 'no closer time reported').toBe(!isKnown);
      }
    }
  });
});

describe('zoneLabel', () => {
  it.each([
    ['Asia/Baghdad', 'Baghdad time (UTC+3)'],
    ['Asia/Kathmandu', 'Kathmandu time (UTC+5:45)'],
    ['America/New_York', 'New York time (UTC−5)'],
    ['Europe/London', 'London time (UTC)'],
    ['UTC', 'UTC'],
  ])('names %s in winter as %s', (name, label) => {
    expect(zoneLabel(zoneOf(name), Date.UTC(2020, 0, 1))).toBe(label);
  });

  it('follows summer time', () => {
    expect(zoneLabel(zoneOf('Europe/London'), Date.UTC(2020, 6, 1))).toBe('London time (UTC+1)');
  });
});

describe('axis labels', () => {
  const instant = at('2020-11-17T20:07:09');

  it.each([
    ['second', '20:07:09'],
    ['minute', '20:07'],
    ['hour', '20:07'],
    ['day', '17'],
    ['week', '17'],
    ['month', 'Nov'],
    ['year', '2020'],
  ] as const)('write a tick of a %s as %s', (unit, label) => {
    expect(tickLabel(instant, unit, baghdad)).toBe(label);
  });

  it.each([
    ['day', '17 November 2020'],
    ['month', 'November 2020'],
    ['year', '2020'],
  ] as const)('write the %s above as %s', (unit, label) => {
    expect(contextLabel(instant, unit, baghdad)).toBe(label);
  });

  it('write midnight as 00:00', () => {
    expect(tickLabel(at('2020-11-17T00:00'), 'hour', baghdad)).toBe('00:00');
  });
});

describe('formatSpan', () => {
  it.each([
    ['2003-10-01T00:00', '2021-01-01T00:00', 'October 2003 to December 2020'],
    ['2019-10-01T00:00', '2021-01-01T00:00', '1 October 2019 to 31 December 2020'],
    ['2020-11-17T12:00', '2020-11-18T06:00', '17 November 2020, 12:00 to 18 November 2020, 06:00'],
    ['2020-11-17T12:00', '2020-11-17T18:00', '17 November 2020, 12:00 to 18:00'],
    ['2020-11-17T12:00', '2020-11-17T12:01', '17 November 2020, 12:00:00 to 12:01:00'],
    ['2020-11-01T00:00', '2020-12-01T00:00', '1 November 2020 to 30 November 2020'],
    ['2020-11-17T12:00', '2020-11-18T00:00', '17 November 2020, 12:00 to 24:00'],
    ['2020-11-16T12:00', '2020-11-18T00:00', '16 November 2020, 12:00 to 17 November 2020, 24:00'],
  ])('says %s to %s as %s', (from, to, words) => {
    expect(formatSpan({ from: at(from), to: at(to) }, baghdad)).toBe(words);
  });

  it('takes spans that do not begin on a whole ms', () => {
    const span = { from: at('2020-11-17T12:00') + 0.25, to: at('2020-11-17T12:00') + 6 * HOUR + 0.5 };
    expect(formatSpan(span, baghdad)).toBe('17 November 2020, 12:00 to 18:00');
  });
});
