import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../time/span.ts';
import { type Zone, zoneOf } from '../time/zone.ts';
import { parseClock } from './clock.ts';
import { parseEdtf } from './edtf.ts';
import type { When } from './when.ts';
import { whenOf } from './when-of.ts';

const baghdad = zoneOf('Asia/Baghdad');
const berlin = zoneOf('Europe/Berlin');

function when(date: string, time = '', zone: Zone = baghdad): When {
  const parsed = parseEdtf(date, zone);
  const clock = parseClock(time);
  if (!parsed.ok || !clock.ok) throw new Error(`${date} ${time} cannot be read`);
  return whenOf(parsed.value, clock.value, zone);
}

/** Midnight in Baghdad. */
function midnight(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) - 3 * HOUR;
}

function instants({ startEarliest, startLatest, endEarliest, endLatest }: When): readonly number[] {
  return [startEarliest, startLatest, endEarliest, endLatest];
}

describe('whenOf', () => {
  it.each([
    ['2020-11-17', midnight(2020, 11, 17), midnight(2020, 11, 18), 'day'],
    ['2020-01~', midnight(2020, 1, 1), midnight(2020, 2, 1), 'month'],
    ['[2019-10..2020-11-17]', midnight(2019, 10, 1), midnight(2020, 11, 18), 'decade'],
    ['[..2020]', -Infinity, midnight(2021, 1, 1), 'millennium'],
  ])('W1 has %s happen once', (text, earliest, latest, precision) => {
    const value = when(text);
    expect(instants(value)).toEqual([earliest, latest, earliest, latest]);
    expect(value).toMatchObject({ lasting: false, precision });
  });

  it.each([
    ['20:27', 20 * 60 + 27, 20 * 60 + 28, 'minute'],
    ['20:00..21:00', 20 * 60, 21 * 60, 'hour'],
    ['20:00..21:01', 20 * 60, 21 * 60 + 1, 'day'],
    ['20:00..24:00', 20 * 60, 24 * 60, 'day'],
  ])('W2 knows a day with the time %s as well as that', (time, from, to, precision) => {
    const value = when('2020-11-17', time);
    const day = midnight(2020, 11, 17);
    expect(instants(value)).toEqual([from, to, from, to].map((minutes) => day + minutes * MINUTE));
    expect(value).toMatchObject({ lasting: false, precision });
  });

  it('W3 has an interval begin within its first date and end within its second', () => {
    const value = when('2019-10/2020-11-17');
    expect(instants(value)).toEqual([
      midnight(2019, 10, 1),
      midnight(2019, 11, 1),
      midnight(2020, 11, 17),
      midnight(2020, 11, 18),
    ]);
    expect(value).toMatchObject({ lasting: true, openStart: false, openEnd: false, precision: 'month' });
  });

  it('W3 lets no limit overtake another', () => {
    const [from, to] = [midnight(2020, 11, 17), midnight(2020, 12, 1)];
    expect(instants(when('2020-11-17/2020-11'))).toEqual([from, midnight(2020, 11, 18), from, to]);
    expect(instants(when('2020/2020-11'))).toEqual([midnight(2020, 1, 1), to, midnight(2020, 11, 1), to]);
  });

  it('W4 tells what goes on from what has an unknown end', () => {
    const [first, next] = [midnight(2014, 1, 1), midnight(2015, 1, 1)];
    expect(instants(when('2014/..'))).toEqual([first, next, Infinity, Infinity]);
    expect(instants(when('2014/'))).toEqual([first, next, first, Infinity]);
    expect(instants(when('/..'))).toEqual([-Infinity, Infinity, Infinity, Infinity]);
    expect(instants(when('../2014'))).toEqual([-Infinity, -Infinity, first, next]);
    expect(instants(when('/2014'))).toEqual([-Infinity, next, first, next]);
    expect(when('2014/')).toMatchObject({ openStart: false, openEnd: true, lasting: true });
    expect(when('/2014')).toMatchObject({ openStart: true, openEnd: false, lasting: true });
  });

  it('W5 has an all-of set last from its first member to its last, in whatever order they stand', () => {
    const expected = [midnight(2020, 1, 1), midnight(2020, 2, 1), midnight(2020, 5, 1), midnight(2020, 6, 1)];
    expect(instants(when('{2020-01,2020-03,2020-05}'))).toEqual(expected);
    expect(instants(when('{2020-05,2020-01}'))).toEqual(expected);
    expect(instants(when('{..2020-01,2020-05}'))).toEqual([-Infinity, -Infinity, expected[2], expected[3]]);
  });

  it('W6 leaves out a time beside anything but one day', () => {
    for (const date of ['2020-11', '2019/2020', '[2020-11-17,2020-11-18]', '2020-11-17T20:00'])
      expect(when(date, '20:27')).toEqual(when(date));
  });

  it('W7 gives a day of 23 hours, and times after its jump, their true instants', () => {
    const day = when('2020-03-29', '', berlin);
    expect(day.endLatest - day.startEarliest).toBe(23 * HOUR);
    expect(when('2020-03-29', '04:00', berlin).startEarliest).toBe(Date.UTC(2020, 2, 29, 2));
    expect(when('2020-03-29', '00:00..06:00', berlin).endLatest).toBe(Date.UTC(2020, 2, 29, 4));
    expect(when('2020-03-29', '00:00..24:00', berlin)).toEqual({ ...day, precision: 'day' });
  });

  it('W7 counts the times of a day whose first hour the clocks skip from its midnight', () => {
    const saoPaulo = zoneOf('America/Sao_Paulo');
    const jump = Date.UTC(2018, 10, 4, 3);
    const day = when('2018-11-04', '', saoPaulo);
    expect([day.startEarliest, day.endLatest - day.startEarliest]).toEqual([jump, 23 * HOUR]);
    expect(when('2018-11-04', '04:00', saoPaulo).startEarliest).toBe(jump + 3 * HOUR);
    expect(when('2018-11-04', '00:30', saoPaulo).startEarliest).toBe(jump);
    expect(when('2018-11-04', '00:00..06:00', saoPaulo)).toMatchObject({
      startEarliest: jump,
      endLatest: jump + 5 * HOUR,
    });
  });

  it('W7 counts both passes of an hour that the clocks show twice', () => {
    const value = when('2020-10-25', '02:10', berlin);
    expect(value).toMatchObject({
      startEarliest: Date.UTC(2020, 9, 25, 0, 10),
      endLatest: Date.UTC(2020, 9, 25, 1, 11),
      precision: 'hour',
    });
    const stretch = when('2020-10-25', '02:00..02:30', berlin);
    expect(stretch.endLatest - stretch.startEarliest).toBe(1.5 * HOUR);
  });

  it('W7 gives a stretch that the clocks skip the minute after the jump', () => {
    const value = when('2020-03-29', '02:10..02:40', berlin);
    expect([value.startEarliest, value.endLatest - value.startEarliest]).toEqual([
      Date.UTC(2020, 2, 29, 1),
      MINUTE,
    ]);
  });
});
