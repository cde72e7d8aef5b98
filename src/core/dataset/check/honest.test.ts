import { describe, expect, it } from 'vitest';
import { type Edit, issuesAfter } from '../small-package.fixture.ts';

const link = (rows: string): Edit => ['links.csv', 'pact,campaign,responds-to,,paper,4\n', rows];
const note = (text: string): Edit => ['claims.csv', 'ministry,reports,2020-11-17,21:00,,paper,3,', text];

describe('known order', () => {
  it('order-contradiction: relations fit the dates, and the rows are named', () => {
    const late: Edit = ['events.csv', '2020-10~,', '2020-11-19,'];
    const issues = issuesAfter(late);
    expect(issues).toContain(
      '[order-contradiction] events.csv row 4, column date: "2020-11-19" leaves no time between what it follows and what follows it; see rows 2, 3 of links.csv',
    );
    expect(issues.every((issue) => issue.startsWith('[order-contradiction]'))).toBe(true);
    expect(issuesAfter(['events.csv', '2020-10~,', '2020-11-19~,'])).toEqual([]);
  });

  it('order-circle: events each of which began no earlier than the next are named, by every relation', () => {
    const round = link('pact,campaign,responds-to,,paper,4\npact,raid,follows,,paper,4\n');
    expect(issuesAfter(round)).toEqual([
      '[order-circle] links.csv row 3, column to: "raid" closes a circle of events of which each began no earlier than the next; take one out',
      '[order-circle] links.csv row 4, column to: "pact" closes a circle of events of which each began no earlier than the next; take one out',
    ]);
  });

  it('one-whole: the column and the relation are one thing', () => {
    expect(issuesAfter(['links.csv', 'raid,pact,breaks', 'raid,campaign,part-of'])).toEqual([
      '[one-whole] links.csv row 3, column from: "raid" has a whole already, in part_of or another row; keep one',
    ]);
  });
});

describe('who did it, and who says so', () => {
  it('target-without-perpetrator: an announcer is nobody who acts', () => {
    const target: Edit = [
      'roles.csv',
      'pact,ministry,announcer',
      'pact,band,target,established,paper,4\npact,ministry,announcer',
    ];
    expect(issuesAfter(target)).toEqual([
      expect.stringContaining(
        '[target-without-perpetrator] roles.csv row 4, column role: "target" names to whom',
      ),
    ]);
    expect(issuesAfter(target, ['events.csv', 'diplomacy,pact', 'diplomacy,ultimatum'])).toEqual([]);
  });

  it('name-without-role: a title names nobody who has no part', () => {
    expect(issuesAfter(['events.csv', 'Pact is announced', 'The Band makes a pact'])).toEqual([
      '[name-without-role] events.csv row 4, column title: "The Band makes a pact" names band, who has no role in the event; add one to roles.csv',
    ]);
    expect(issuesAfter(['events.csv', 'Pact is announced', 'The Bands agree'])).toEqual([]);
    expect(issuesAfter(['events.csv', 'Pact is announced', 'The State agrees'])).toEqual([]);
  });

  it('agency-as-speaker: the speaker is the office that an agency quotes', () => {
    const agency: Edit[] = [
      ['sources.csv', 'paper,The paper,,,', 'paper,The paper,,The Band; a copy,'],
      note('band,reports,2020-11-17,21:00,,paper,3,Quotes the Ministry.'),
      ['claims.csv', 'raid-band-1,raid,,,band,denies', 'raid-band-1,raid,,,ministry,denies'],
    ];
    expect(issuesAfter(...agency)).toEqual([
      '[agency-as-speaker] claims.csv row 3, column speaker: "band" is an agency whose note quotes ministry; the speaker is whoever answers for it',
    ]);
  });
});

describe('figures', () => {
  it('zero-without-claim: nobody hurt is something that somebody says', () => {
    const zero: Edit = ['events.csv', 'occurred,gate,raid,,,,,,,paper', 'occurred,gate,raid,,,0,0,,,paper'];
    expect(issuesAfter(zero)).toEqual([
      '[zero-without-claim] events.csv row 2, column killed_low: "0" stands without a claim that says so; leave both cells empty, or add a claim with field killed',
    ]);
    const claim: Edit = [
      'claims.csv',
      'raid-band-1,',
      'blast-ministry-1,blast,killed,0,ministry,reports,2020-11-18,,,paper,3,\nraid-band-1,',
    ];
    expect(issuesAfter(zero, claim)).toEqual([]);
  });

  it('harm-of-part: a whole that is no series gives what its parts give', () => {
    const hurt: Edit = ['events.csv', 'occurred,gate,raid,,,,,,,paper', 'occurred,gate,raid,,,1,1,,,paper'];
    expect(issuesAfter(hurt)).toEqual([]);
    expect(issuesAfter(hurt, ['events.csv', '7,rockets,1,1,5,6', '7,rockets,,,5,6'])).toEqual([
      '[harm-of-part] events.csv row 2, column killed_high: "1" is not counted in its whole, raid, which gives no killed',
    ]);
  });

  it('title-length: a title fits its place on the timeline', () => {
    const long = 'A title that says far more than there is room for';
    expect(issuesAfter(['events.csv', 'Pact is announced', long])).toEqual([
      `[title-length] events.csv row 4, column title: "${long}" has 49 characters; titles have at most 45`,
    ]);
  });
});
