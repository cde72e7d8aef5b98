import { describe, expect, it } from 'vitest';
import { parseClock } from './clock.ts';

describe('parseClock', () => {
  it.each([
    ['20:27', { from: 1227 }],
    ['00:00', { from: 0 }],
    ['20:00..24:00', { from: 1200, to: 1440 }],
    ['00:00..24:00', { from: 0, to: 1440 }],
    ['', undefined],
  ])('C1 reads "%s"', (text, value) => {
    expect(parseClock(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['24:00', '24:00 stands only at the end of a stretch; a day begins at 00:00'],
    ['24:01', 'hours run 00 to 23, or to 24:00 at the end of a stretch'],
    ['20:00..25:00', 'hours run 00 to 23, or to 24:00 at the end of a stretch'],
    ['20:60', 'minutes run 00 to 59'],
    ['8:15', 'write hours and minutes as in 20:27, or a stretch as in 20:00..24:00'],
    ['20:00-22:00', 'write hours and minutes as in 20:27, or a stretch as in 20:00..24:00'],
    ['20:00..', 'write hours and minutes as in 20:27, or a stretch as in 20:00..24:00'],
    ['18:00..19:00..20:00', 'a stretch is two times with one .. between them'],
    [
      '22:00..02:00',
      'a stretch lies within one day and ends after it begins; one past midnight needs a date interval',
    ],
    [
      '20:00..20:00',
      'a stretch lies within one day and ends after it begins; one past midnight needs a date interval',
    ],
  ])('C2 refuses "%s": %s', (text, reason) => {
    expect(parseClock(text)).toEqual({ ok: false, reason });
  });
});
