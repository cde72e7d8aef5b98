import { describe, expect, it } from 'vitest';
import { issuesAfter } from '../small-package.fixture.ts';

describe('times', () => {
  it('time-without-day: a month has no time of day', () => {
    expect(issuesAfter(['events.csv', '2020-10~,,', '2020-10~,20:00,'])).toEqual([
      '[time-without-day] events.csv row 4, column time: "20:00" is a time of day without a day; give it only with a date that is one day',
    ]);
    expect(issuesAfter(['claims.csv', '2020-11-17,21:00', ',21:00'])).toEqual([
      '[time-without-day] claims.csv row 3, column time: "21:00" is a time of day without a day; give it only with a date that is one day',
    ]);
  });

  it('effective-before: nothing takes effect before it is announced', () => {
    expect(issuesAfter(['events.csv', '2021-01', '2019-01'])).toEqual([
      '[effective-before] events.csv row 4, column effective: "2019-01" is before the event\'s date 2020-10~; exchange or correct them',
    ]);
    expect(issuesAfter(['events.csv', '2021-01', '2020'])).toEqual([]);
  });
});

describe('parts', () => {
  it('part-in-time: a part is not over before its whole can have begun', () => {
    expect(issuesAfter(['events.csv', '2020-11-17,20:27', '2020-11-17,19:27'])).toEqual([
      '[part-in-time] events.csv row 2, column part_of: "raid" is the whole of this event, whose date 2020-11-17 19:27 lies outside its date 2020-11-17 20:00..24:00',
    ]);
  });

  it('part-in-place: a part is within the place of its whole', () => {
    const hamlet = 'hamlet,The Hamlet,city,land,,33.9,44.4,500,,own estimate\nland,The';
    expect(
      issuesAfter(['places.csv', 'land,The', hamlet], ['events.csv', 'occurred,town,', 'occurred,hamlet,']),
    ).toEqual([
      '[part-in-place] events.csv row 2, column part_of: "raid" is the whole of this event, whose place gate is not within its place hamlet',
    ]);
  });

  it('accepts a part whose date or place is vaguer than that of the whole', () => {
    expect(issuesAfter(['events.csv', '2020-11-17,20:27', '2020-11,'])).toEqual([]);
    expect(
      issuesAfter(['events.csv', 'gate,raid', 'land,raid'], ['events.csv', 'land,,,,', 'gate,,,,']),
    ).toEqual([]);
  });
});

describe('categories', () => {
  it('symbol-twice: each category has a sign of its own', () => {
    expect(issuesAfter(['categories.csv', 'diamond', 'circle'])).toEqual([
      '[symbol-twice] categories.csv row 3, column symbol: "circle" is the sign of row 2 too; each category has its own',
    ]);
  });
});

describe('figures', () => {
  it('only-one-of-pair: a number needs its unit, a lower bound its upper', () => {
    expect(issuesAfter(['events.csv', ',7,rockets', ',7,'])).toEqual([
      '[only-one-of-pair] events.csv row 6, column quantity: "7" stands without unit; give both or neither',
    ]);
    expect(issuesAfter(['events.csv', ',1,1,5,6', ',,1,5,6'])).toEqual([
      '[only-one-of-pair] events.csv row 6, column killed_high: "1" stands without killed_low; give both or neither',
    ]);
  });

  it('low-above-high: a lower bound is not above the upper', () => {
    expect(issuesAfter(['events.csv', ',1,1,5,6', ',1,1,7,6'])).toEqual([
      '[low-above-high] events.csv row 6, column wounded_low: "7" is more than wounded_high, 6; exchange or correct them',
    ]);
  });

  it('too-many-people: no more are hurt than there are people', () => {
    expect(issuesAfter(['events.csv', ',1,1,5,6', ',1,1,5,8300000000'])).toEqual([]);
    expect(issuesAfter(['events.csv', ',1,1,5,6', ',1,1,5,8300000001'])).toEqual([
      '[too-many-people] events.csv row 6, column wounded_high: "8300000001" is more people than there are',
    ]);
  });
});
