import { describe, expect, it } from 'vitest';
import { type Edit, issuesAfter } from '../small-package.fixture.ts';

describe('readTables', () => {
  it.each<[...Edit, says: string]>([
    [
      'events.csv',
      'A blast hits the gate.',
      '',
      '[required] events.csv row 2, column summary: is empty; summary has to be given in every row',
    ],
    [
      'events.csv',
      ',7,rockets',
      ',7.x,rockets',
      '[type] events.csv row 6, column quantity: "7.x" is not a number; write digits, with a point before decimals',
    ],
    [
      'events.csv',
      ',1,1,5,6',
      ',1,1,5,6.5',
      '[type] events.csv row 6, column wounded_high: "6.5" is not a whole number; write digits only',
    ],
    [
      'actors.csv',
      'The Band,',
      'The Band ,',
      '[spaces] actors.csv row 2, column name: "The Band " has spaces round it; take them away',
    ],
    [
      'categories.csv',
      'circle',
      'sun',
      '[enum] categories.csv row 2, column symbol: "sun" is not one of circle, square, diamond, triangle, inverted-triangle, plus, bar, cross, half-disc, house, hourglass, star',
    ],
    ['places.csv', ',15000,', ',-1,', '[minimum] places.csv row 5, column radius_m: "-1" is less than 0'],
    [
      'places.csv',
      ',,,33,44,',
      ',,,33,444,',
      '[maximum] places.csv row 3, column lon: "444" is more than 180',
    ],
    [
      'sources.csv',
      'https:',
      'http:',
      '[pattern] sources.csv row 2, column url: "http://example.org/paper" does not have the form https://\\S+',
    ],
    [
      'claims.csv',
      'raid-ministry-2,',
      'raid-ministry_2,',
      '[pattern] claims.csv row 4, column id: "raid-ministry_2" does not have the form [a-z0-9]+(-[a-z0-9]+)*',
    ],
    [
      'events.csv',
      ',2020-10~,',
      ',2020-13,',
      '[notation] events.csv row 4, column date: "2020-13" is not an EDTF date; months run 01 to 12',
    ],
    [
      'events.csv',
      'paper,2\n',
      'paper,p2\n',
      '[notation] events.csv row 2, column locator: "p2" is not a locator; write paragraph numbers such as 3, 3-5 or G1 with a space between, or page',
    ],
    [
      'events.csv',
      'paper,2\n',
      'paper,\n',
      '[required] events.csv row 2, column locator: is empty; locator has to be given in every row',
    ],
    [
      'events.csv',
      'paper,5-6',
      'paper,6-5',
      '[notation] events.csv row 3, column locator: "6-5" is not a locator; 6-5 does not go upwards',
    ],
    [
      'events.csv',
      'paper,5-6',
      'paper,5-5',
      '[notation] events.csv row 3, column locator: "5-5" is not a locator; 5-5 does not go upwards',
    ],
    [
      'events.csv',
      'paper,5-6',
      'paper,1 5-G6',
      '[notation] events.csv row 3, column locator: "1 5-G6" is not a locator; 5-G6 does not go upwards',
    ],
    [
      'roles.csv',
      'alleged,paper,6',
      'alleged,paper,6,7',
      '[csv] roles.csv row 3: has 7 cells where the header has 6; put " round a cell with a comma in it',
    ],
    ['actors.csv', 'band,The', 'band,"The', '[csv] actors.csv row 2: opens a quote that never closes'],
  ])('in %s refuses "%s" as "%s"', (file, text, instead, says) => {
    expect(issuesAfter([file, text, instead])).toContain(says);
  });

  it('says that a date cannot be read and nothing else of it', () => {
    expect(issuesAfter(['events.csv', ',2020-11-17,20:27', ',2020-17-11,20:27'])).toHaveLength(1);
    expect(issuesAfter(['claims.csv', '2020-11-17,21:00', '17 November,21:00'])).toHaveLength(1);
  });

  it('names a column in the wrong place, and one that is missing at the end', () => {
    expect(issuesAfter(['links.csv', 'from,to,type', 'from,type,to'])).toContain(
      '[header] links.csv row 1: "type" stands in the header where column to is due; write from,to,type,note,source,locator',
    );
    expect(
      issuesAfter(['changes.csv', ',reason', ''], ['changes.csv', ',The first count was too low.', '']),
    ).toEqual([
      '[header] changes.csv row 1: header ends where column reason is due; write date,event,kind,reason',
    ]);
    expect(issuesAfter(['changes.csv', ',reason', ',reason,x'], ['changes.csv', 'low.', 'low.,'])).toEqual([
      '[header] changes.csv row 1: "x" stands in the header where its end is due; write date,event,kind,reason',
    ]);
  });
});
