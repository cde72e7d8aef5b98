import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whenOfCells } from '../../core/edtf/when-of-cells.ts';
import { zoneOf } from '../../core/time/zone.ts';
import { dayHeading } from './day-heading.ts';
import { type Day, daySlots, daysOf } from './days.ts';

const zone = zoneOf('Asia/Baghdad');
const written = (date: string, time?: string) => ({ written: whenOfCells(date, time, zone)! });

test.each([
  ['2020-11-17', undefined, 'Tuesday 17 November 2020'],
  ['2020-11-17', '20:27', 'Tuesday 17 November 2020'],
  ['2020-11-17', '20:00..24:00', 'Tuesday 17 November 2020'],
  ['2020-11', undefined, 'November 2020'],
  ['2020-10~', undefined, 'October 2020'],
  ['[2020-11-16,2020-11-17]', undefined, 'November 2020'],
  ['[2020-10-30..2020-11-02]', undefined, '2020'],
  ['2020', undefined, '2020'],
  ['2019-10/2020-11-17', undefined, 'October 2019'],
  ['2020-11-17/2020-11', undefined, 'Tuesday 17 November 2020'],
  ['2014/..', undefined, '2014'],
  ['[2019-10..2020-11-17]', undefined, 'once, Oct 2019 – 17 Nov 2020'],
])('%s %s stands below the day, month or year in which it began', (date, time, heading) => {
  expect(dayHeading(written(date, time), zone)).toBe(heading);
});

test('the day is that of the clocks of the zone', () => {
  const late = whenOfCells('2020-11-17', '01:30', zone)!;
  expect(dayHeading({ written: late }, zone)).toBe('Tuesday 17 November 2020');
  expect(dayHeading({ written: late }, zoneOf('UTC'))).toBe('Monday 16 November 2020');
});

test('an event of another zone stands below the day that it was here, or its own where it covers parts of two', () => {
  const own = zoneOf('America/New_York');
  const inWashington = (date: string, time?: string) => ({
    written: whenOfCells(date, time, own)!,
    zone: own.name,
  });
  expect(dayHeading(inWashington('2020-11-17', '23:30'), zone)).toBe('Wednesday 18 November 2020');
  expect(dayHeading(inWashington('2020-11-17'), zone)).toBe('Tuesday 17 November 2020');
  expect(dayHeading(inWashington('2020-10'), zone)).toBe('October 2020');
});

test('rows of one day stand together, and parts with their whole', () => {
  const items = ['2020-11', '2020-11-16', '2020-11-17', '2020-11-16', '2020-11-17', '2020-11-18'].map(
    (date) => written(date),
  ) as unknown as Parameters<typeof daysOf>[0]['items'];
  expect(daysOf({ items, indents: [0, 0, 0, 1, 0, 0] }, zone)).toEqual([
    { title: 'November 2020', first: 0, end: 1 },
    { title: 'Monday 16 November 2020', first: 1, end: 2 },
    { title: 'Tuesday 17 November 2020', first: 2, end: 5 },
    { title: 'Wednesday 18 November 2020', first: 5, end: 6 },
  ]);
  expect(daysOf({ items: [] }, zone)).toEqual([]);
});

test('every slot is that of one heading or half a row, without gap or overlap (seed 3)', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 30 }), (sizes) => {
      const days = sizes.map((size, at): Day => {
        const first = sizes.slice(0, at).reduce((sum, before) => sum + before, 0);
        return { title: '', first, end: first + size };
      });
      const slots = daySlots(days);
      const expected: number[] = [];
      days.forEach(({ first, end }, day) => {
        expect(slots.ofHeading(day)).toBe(expected.push(first) - 1);
        for (let row = first; row < end; row++) expect(slots.ofRow(row)).toBe(expected.push(row, row) - 2);
      });
      expect(slots.total).toBe(expected.length);
      expect(expected.map((_, slot) => slots.rowAt(slot))).toEqual(expected);
    }),
    { seed: 3 },
  );
});
