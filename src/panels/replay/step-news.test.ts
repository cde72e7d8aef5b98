import { describe, expect, it } from 'vitest';
import type { ClaimRow } from '../../core/model/tables.ts';
import { madeClaim } from '../../core/perspective/made-record.fixture.ts';
import { madeReplay } from './made-replay.fixture.ts';
import { eventOf, newsOf } from './step-news.ts';

const replay = madeReplay();
const wordsAt = (at: number) => newsOf(replay.steps[at], replay).map(({ words }) => words);

/** What a claim adds when the volley is known already. */
function told(claim: Partial<ClaimRow>): readonly string[] {
  const later = madeReplay([
    madeClaim({ id: 'first', said: '2020-11-17' }),
    madeClaim({ id: 'one', said: '2020-11-18', ...claim }),
  ]);
  return newsOf(later.steps[1], later).map(({ words }) => words);
}

describe('the event that a step is about', () => {
  const both = madeReplay([
    madeClaim({ id: 'a', said: '2020-11-17' }),
    madeClaim({ id: 'b', said: '2020-11-17', event: 'vote' }),
  ]).steps[0];

  it('is the preferred one where the step speaks of it', () => {
    expect(eventOf(both, ['vote'])).toBe('vote');
    expect(eventOf(both, [undefined, 'elsewhere', 'vote'])).toBe('vote');
  });

  it('is else the first that is told of, or of which something is said', () => {
    expect(eventOf(both, ['elsewhere'])).toBe('volley');
    expect(eventOf(replay.steps[2], [])).toBe('volley');
    expect(eventOf(replay.steps[3], ['volley'])).toBe('vote');
  });
});

describe('the news of a step', () => {
  it('are that an event is told of at all, then what each speaker says of it in one line', () => {
    expect(wordsAt(0)).toEqual([
      'Newly reported: Rockets hit the city',
      'military reported: 4 rockets, 1 killed — Rockets hit the city',
    ]);
  });

  it('are a denial without a value', () => {
    expect(wordsAt(1)).toEqual(['band denied — Rockets hit the city']);
  });

  it('are a later figure of the same speaker', () => {
    expect(wordsAt(2)).toEqual(['military reported: 7 rockets — Rockets hit the city']);
  });

  it('are an event of which nobody claims anything', () => {
    expect(wordsAt(3)).toEqual(['Newly reported: Parliament votes']);
  });

  it('name with a new event who merely reports it', () => {
    const bare = madeReplay([madeClaim({ id: 'a', speaker: 'wire', said: '2020-11-17' })]);
    expect(newsOf(bare.steps[0], bare)).toEqual([
      { event: 'volley', words: 'Newly reported: Rockets hit the city (wire)' },
    ]);
  });

  it('begin with the event that is asked for', () => {
    const both = madeReplay([
      madeClaim({ id: 'a', said: '2020-11-17' }),
      madeClaim({ id: 'b', said: '2020-11-17', event: 'vote' }),
    ]);
    expect(newsOf(both.steps[0], both, 'vote').map(({ event }) => event)).toEqual(['vote', 'volley']);
  });

  it.each([
    [{ field: 'quantity', value: '15..' }, 'military reported: at least 15 rockets'],
    [{ field: 'wounded', value: '5..6' }, 'military reported: 5–6 wounded'],
    [{ field: 'date', value: '2020-11-16' }, 'military reported: on 16 Nov 2020'],
    [{ field: 'time', value: '20:00..24:00' }, 'military reported: at 20:00–24:00'],
    [{ verb: 'attributes', field: 'perpetrator', value: 'band' }, 'military named: band as perpetrator'],
    [{ verb: 'claims', field: 'perpetrator', value: 'band', speaker: 'band' }, 'band claimed responsibility'],
    [{ verb: 'claims', field: 'quantity', value: '3', speaker: 'band' }, 'band claimed: 3 rockets'],
    [{ verb: 'declines' }, 'military declined to comment'],
  ] as const)('say what a claim gives: %j', (claim, words) => {
    expect(told(claim)).toEqual([`${words} — Rockets hit the city`]);
  });
});
