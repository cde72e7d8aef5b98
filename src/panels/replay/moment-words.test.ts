import { describe, expect, it } from 'vitest';
import { madeClaim } from '../../core/perspective/made-record.fixture.ts';
import { madeReplay } from './made-replay.fixture.ts';
import { momentOf, shortMoment, wholeMoment } from './moment-words.ts';

const replay = madeReplay();
const at = (text: string) => ({ at: Date.parse(`${text}+03:00`) });

describe('momentOf', () => {
  it.each([
    ['the end of a day', at('2020-11-18T00:00'), 'By the end of 17 November 2020'],
    ['a time of day', at('2020-11-18T22:00'), '18 November 2020, 22:00'],
    ['a second', at('2020-11-18T22:00:05'), '18 November 2020, 22:00:05'],
    ['before anything was said', at('2020-11-17T23:59'), 'Before the first statement'],
    ['no moment', undefined, 'Now, with all that has been said'],
  ])('says %s', (_what, asof, words) => {
    expect(momentOf(asof, replay)).toEqual({ words, note: undefined });
  });

  it('names the speaker of a statement after which others follow that day', () => {
    expect(wholeMoment(momentOf({ claim: 'toll' }, replay))).toBe(
      '17 November 2020, after the statement of military; only the order is known',
    );
  });

  it('counts the speakers whose order among themselves nobody tells', () => {
    const many = madeReplay([
      madeClaim({ id: 'a', said: '2020-11-17' }),
      madeClaim({ id: 'b', said: '2020-11-17', speaker: 'wire' }),
      madeClaim({ id: 'c', said: '2020-11-17', speaker: 'state' }),
      madeClaim({ id: 'd', said: '2020-11-17', speaker: 'band', after: 'a' }),
    ]);
    expect(momentOf({ claim: 'a' }, many).words).toBe('17 November 2020, after the statements of 3 speakers');
  });

  it('says where the day of the report is not known, but not of a moment after it', () => {
    const undated = madeReplay([madeClaim({ id: 'a' })]);
    expect(momentOf(at('2020-11-18T00:00'), undated).note).toBe('day of the report not known');
    expect(momentOf(at('2020-11-18T12:00'), undated).note).toBeUndefined();
  });

  it('takes the date of a page for that of an event of which nobody claims anything', () => {
    expect(momentOf(at('2020-11-20T00:00'), replay).note).toBeUndefined();
  });
});

describe('shortMoment', () => {
  it.each([
    [at('2020-11-18T00:00'), '17 Nov 2020'],
    [at('2020-11-18T22:00'), '18 Nov 2020, 22:00'],
    [{ claim: 'report' }, '17 Nov 2020, after military'],
    [at('2019-01-01T00:00'), 'Before the first statement'],
  ])('says a moment in few letters', (asof, words) => {
    expect(shortMoment(asof, replay)).toBe(words);
  });
});
