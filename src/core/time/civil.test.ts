import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilOf, dayOf, daysInMonth } from './civil.ts';

const DAY = 86_400_000;

describe('civil calendar', () => {
  it('agrees with Date on every day that Date has', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (day) => {
        const date = new Date(day * DAY);
        const civil = civilOf(day);
        expect(civil).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(dayOf(civil.year, civil.month, civil.day)).toBe(day);
      }),
    );
  });

  it('lets months run into other years', () => {
    expect(dayOf(2020, 13, 1)).toBe(dayOf(2021, 1, 1));
    expect(dayOf(2020, 0, 1)).toBe(dayOf(2019, 12, 1));
    expect(dayOf(-1, 25, 1)).toBe(dayOf(1, 1, 1));
  });

  it('knows leap years by century', () => {
    expect([1900, 2000, 2019, 2020, 0, -4].map((year) => daysInMonth(year, 2))).toEqual([
      28, 29, 28, 29, 29, 29,
    ]);
  });
});
