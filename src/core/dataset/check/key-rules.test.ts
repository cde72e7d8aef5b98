import { describe, expect, it } from 'vitest';
import { issuesAfter } from '../small-package.fixture.ts';

describe('keys', () => {
  it('primary-key: one actor has a role in an event once', () => {
    expect(
      issuesAfter(['roles.csv', 'raid,unid', 'raid,ministry,target,claimed,paper,1\nraid,unid']),
    ).toEqual([
      '[primary-key] roles.csv row 6, column event, actor, role: "raid ministry target" stands in row 5 too; event, actor, role may name one row only',
    ]);
  });

  it('unique: two categories do not share a place in the order', () => {
    expect(issuesAfter(['categories.csv', 'diamond,2', 'diamond,1'])).toEqual([
      '[unique] categories.csv row 3, column order: "1" stands in row 2 too; order may name one row only',
    ]);
  });

  it('foreign-key: every id that is mentioned exists', () => {
    expect(issuesAfter(['events.csv', 'town,campaign', 'town,campaigns'])).toEqual([
      '[foreign-key] events.csv row 6, column part_of: "campaigns" is not an id of events.csv; add it there or correct it here',
    ]);
  });

  it('sorted: rows stand in the order of their keys, numbers as numbers', () => {
    expect(issuesAfter(['links.csv', 'raid,pact,breaks', 'campaign,pact,coincides'])).toEqual([
      '[sorted] links.csv row 3, column from, to, type: "campaign pact coincides" comes before the row above it; sort the table by from, to, type (npm run data -- --format does)',
    ]);
    expect(issuesAfter(['categories.csv', 'diamond,2', 'diamond,10'])).toEqual([]);
  });

  it('orphan: an actor, a place or a source that nothing mentions was left behind', () => {
    expect(issuesAfter(['actors.csv', 'state,The', 'nobody,Nobody,person,,,\nstate,The'])).toEqual([
      '[orphan] actors.csv row 4, column id: "nobody" is mentioned by no other row; use it or take the row out',
    ]);
    expect(issuesAfter(['events.csv', 'gate,raid', 'quarter,raid'])).toEqual([
      '[orphan] places.csv row 2, column id: "gate" is mentioned by no other row; use it or take the row out',
    ]);
  });
});

describe('cycle', () => {
  it('names the whole circle at each of its rows', () => {
    expect(issuesAfter(['actors.csv', 'state,,,', 'state,ministry,,'])).toEqual([
      '[cycle] actors.csv row 3, column part_of: "state" leads back to this row: ministry > state > ministry; break the circle',
      '[cycle] actors.csv row 4, column part_of: "ministry" leads back to this row: state > ministry > state; break the circle',
    ]);
  });

  it('finds a place within itself, a part of itself and a claim after itself', () => {
    expect(issuesAfter(['places.csv', 'country,,', 'country,land,'])).toEqual([
      '[cycle] places.csv row 3, column within: "land" leads back to this row: land > land; break the circle',
    ]);
    expect(issuesAfter(['events.csv', 'land,,90', 'land,campaign,90'])).toEqual([
      '[cycle] events.csv row 3, column part_of: "campaign" leads back to this row: campaign > campaign; break the circle',
    ]);
    expect(issuesAfter(['claims.csv', '21:00,,', '21:00,raid-ministry-1,'])).toEqual([
      '[cycle] claims.csv row 3, column after: "raid-ministry-1" leads back to this row: raid-ministry-1 > raid-ministry-1; break the circle',
    ]);
  });
});
