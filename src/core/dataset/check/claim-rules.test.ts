import { describe, expect, it } from 'vitest';
import { issuesAfter } from '../small-package.fixture.ts';

describe('claims', () => {
  it('claim-field: a claim gives a value for a column of events', () => {
    expect(issuesAfter(['claims.csv', 'raid,quantity,7', 'raid,amount,7'])).toEqual([
      '[claim-field] claims.csv row 3, column field: "amount" is not a column of events.csv, killed, wounded or a role; name one or leave the cell empty',
    ]);
  });

  it.each([
    ['killed_low', 'killed'],
    ['killed_high', 'killed'],
    ['wounded_low', 'wounded'],
    ['wounded_high', 'wounded'],
  ])('claim-field: instead of %s, an end, a claim names the pair %s', (end, pair) => {
    expect(issuesAfter(['claims.csv', 'raid,quantity,7', `raid,${end},7`])).toEqual([
      `[claim-field] claims.csv row 3, column field: "${end}" is one end of a range; name ${pair}, with a value such as 2, 2..3 or 2..`,
    ]);
  });

  it('claim-field: takes the pairs and roles for fields, but no word that every object has', () => {
    expect(issuesAfter(['claims.csv', 'raid,quantity,7', 'raid,killed,2..'])).toEqual([]);
    expect(issuesAfter(['claims.csv', 'raid,quantity,7', 'raid,perpetrator,band'])).toEqual([]);
    expect(issuesAfter(['claims.csv', 'raid,quantity,7', 'raid,constructor,7'])).toEqual([
      expect.stringContaining('"constructor" is not a column of events.csv'),
    ]);
  });

  it.each(['7', '11..16', '15..', '..5', '17~', '11..16~', '2.5'])(
    'claim-value: takes %s for a count of things',
    (count) => {
      expect(issuesAfter(['claims.csv', 'raid,quantity,7', `raid,quantity,${count}`])).toEqual([]);
    },
  );

  it.each([
    [
      'quantity,7',
      'quantity,seven',
      '"seven" is for quantity but is not a count; write 7, 11..16 for between, 15.. for at least, ..5 for at most, or 17~ for about',
    ],
    [
      'quantity,7',
      'killed,16..11',
      '"16..11" is for killed but is not a count; the first number of a range is the smaller one',
    ],
    [
      'quantity,7',
      'wounded,2..2.5',
      '"2..2.5" is for wounded but is not a count; people are counted in whole numbers',
    ],
    ['quantity,7', 'perpetrator,gang', '"gang" is for the role perpetrator but is not an id of actors.csv'],
    ['quantity,7', 'target,gate', '"gate" is for the role target but is not an id of actors.csv'],
    [
      'quantity,7',
      'date,soon',
      '"soon" is for column date but is not an EDTF date; write a year, month or day as in 2020, 2020-11 or 2020-11-17',
    ],
    [
      'quantity,7',
      'status,over',
      '"over" is for column status but is not one of occurred, ongoing, announced, threatened, expected',
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

  it('claim-before-event: nobody reports an event before it can have begun', () => {
    const early = ['claims.csv', 'reports,2020-11-17,21:00', 'reports,2020-11-16,21:00'] as const;
    expect(issuesAfter(early)).toEqual([
      '[claim-before-event] claims.csv row 3, column said: "2020-11-16" is before the event can have begun, 2020-11-17; only what is expected or threatened is said ahead',
    ]);
    expect(issuesAfter(['claims.csv', 'reports,2020-11-17,21:00', 'reports,2020-11-17,19:00'])).toHaveLength(
      1,
    );
    expect(issuesAfter(['claims.csv', 'reports,2020-11-17,21:00', 'reports,2020-11,'])).toEqual([]);
  });

  it.each(['expects', 'threatens'])('claim-before-event: who %s something speaks ahead of it', (verb) => {
    expect(issuesAfter(['claims.csv', 'reports,2020-11-17,21:00', `${verb},2020-11-16,21:00`])).toEqual([]);
  });

  it('claim-id: an id has a letter, for addresses tell a claim from a moment by it', () => {
    expect(
      issuesAfter([
        'claims.csv',
        'raid-band-1,raid,,,band,denies,,,raid',
        '2020-11,raid,,,band,denies,,,raid',
      ]),
    ).toEqual([
      '[claim-id] claims.csv row 2, column id: "2020-11" has no letter, and an address would read it as a date; add a word',
    ]);
  });

  it.each([
    ['event', 'raid,quantity,7', 'riad,quantity,7', '"riad" is not an id of events.csv'],
    ['speaker', '7,ministry', '7,office', '"office" is not an id of actors.csv'],
    ['source', '21:00,,paper', '21:00,,wire', '"wire" is not an id of sources.csv'],
  ])('foreign-key: names the row and column of an unknown %s', (column, text, instead, says) => {
    expect(issuesAfter(['claims.csv', text, instead])).toContain(
      `[foreign-key] claims.csv row 3, column ${column}: ${says}; add it there or correct it here`,
    );
  });
});

describe('roles', () => {
  const denial = ['claims.csv', 'raid-band-1,raid,,', 'raid-band-1,raid,perpetrator,unidentified'] as const;
  const denied = ['roles.csv', 'perpetrator,unknown,paper,1', 'perpetrator,denied,paper,1'] as const;

  it('role-denied: a denied part has a claim that denies it behind it', () => {
    expect(issuesAfter(denied)).toEqual([
      '[role-denied] roles.csv row 6, column attribution: "denied" has no claim behind it; add one on raid that denies, with field perpetrator and value unidentified',
    ]);
    expect(issuesAfter(denied, denial)).toEqual([]);
  });

  it('role-denied: a denial of another part, or of something else about the event, is none of it', () => {
    const asTarget = ['claims.csv', 'raid-band-1,raid,,', 'raid-band-1,raid,target,unidentified'] as const;
    expect(issuesAfter(denied, asTarget)).toHaveLength(1);
    const other = ['claims.csv', 'raid-band-1,raid,,', 'raid-band-1,raid,perpetrator,band'] as const;
    expect(issuesAfter(denied, other)).toHaveLength(1);
  });

  it('primary-key, role-denied: a part is not established in one row and denied in the next', () => {
    const twice = [
      'roles.csv',
      'raid,unidentified,perpetrator,unknown,paper,1',
      'raid,unidentified,perpetrator,established,paper,1\nraid,unidentified,perpetrator,denied,paper,1',
    ] as const;
    expect(issuesAfter(twice)).toEqual([
      '[primary-key] roles.csv row 7, column event, actor, role: "raid unidentified perpetrator" stands in row 6 too; event, actor, role may name one row only',
      '[role-denied] roles.csv row 7, column attribution: "denied" has no claim behind it; add one on raid that denies, with field perpetrator and value unidentified',
    ]);
    expect(issuesAfter(twice, denial)).toHaveLength(1);
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
