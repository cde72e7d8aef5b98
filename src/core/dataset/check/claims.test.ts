import { describe, expect, it } from 'vitest';
import { issuesAfter } from '../small-package.ts';

describe('claims', () => {
  it('claim-field: a claim gives a value for a column of events', () => {
    expect(issuesAfter(['claims.csv', 'raid,quantity,7', 'raid,amount,7'])).toEqual([
      '[claim-field] claims.csv row 3, column field: "amount" is not a column of events.csv, killed, wounded or a role; name one or leave the cell empty',
    ]);
  });

  it.each([
    [
      'quantity,7',
      'quantity,seven',
      '"seven" is for quantity but is not a count; write 7, 11..16 for between, 15.. for at least, ..5 for at most, or 17~ for about',
    ],
    ['quantity,7', 'place,bridge', '"bridge" is for column place but is not an id of places.csv'],
    ['quantity,7', ',7', '"7" stands without a field; name the column it is for'],
  ])('claim-value: instead of %s refuses %s', (text, instead, says) => {
    expect(issuesAfter(['claims.csv', text, instead])).toEqual([
      `[claim-value] claims.csv row 3, column value: ${says}`,
    ]);
  });

  it('claim-after-other-event: a claim comes after one about the same event', () => {
    expect(issuesAfter(['claims.csv', 'raid-band-1,raid', 'raid-band-1,blast'])).toEqual([
      '[claim-after-other-event] claims.csv row 2, column after: "raid-ministry-1" is a claim about another event, raid',
    ]);
  });

  it('claim-after-later: a claim comes after one that was not said later', () => {
    expect(issuesAfter(['claims.csv', '21:00,,', '21:00,raid-ministry-2,'])).toEqual([
      '[claim-after-later] claims.csv row 3, column after: "raid-ministry-2" was said later, 2020-11-18, than this claim',
    ]);
  });
});

describe('relations', () => {
  it('link-to-itself: a relation is between two events', () => {
    expect(issuesAfter(['links.csv', 'raid,pact', 'raid,raid'])).toEqual([
      '[link-to-itself] links.csv row 3, column to: "raid" is the event the link comes from; a relation is between two events',
    ]);
  });

  it('link-twice: a relation that holds both ways is given once', () => {
    expect(
      issuesAfter(
        ['links.csv', 'campaign,responds-to', 'raid,coincides'],
        ['links.csv', 'raid,pact,breaks', 'raid,pact,coincides'],
      ),
    ).toEqual([
      '[link-twice] links.csv row 3, column type: "coincides" is given from pact to raid already; it holds both ways',
    ]);
  });
});
