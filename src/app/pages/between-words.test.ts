import { describe, expect, it } from 'vitest';
import type { SharedEvent } from '../../core/store/between.ts';
import type { BetweenTally } from '../../core/store/between-tally.ts';
import { betweenWords, directionOf } from './between-words.ts';

const NONE: BetweenTally = { events: 0, deeds: [], together: 0, planned: 0, said: 0, parts: 0 };
const NAMES = { a: 'The Band', b: 'The State' };

describe('what is between two sides in words', () => {
  it('names who acted, how often, and how often nobody has established it', () => {
    const tally: BetweenTally = {
      ...NONE,
      events: 7,
      deeds: [
        { side: 0, how: 'against', events: 4, unsure: 3 },
        { side: 1, how: 'against', events: 1, unsure: 0 },
      ],
      together: 2,
    };
    expect(betweenWords(tally, NAMES)).toBe(
      '7 events: 4 times The Band acted against The State (3 of them not established), once The State acted against The Band, and in 2 cases both take part and neither acts on the other.',
    );
  });

  it('says when the numbers add up to more than the events, and when a whole and its parts are both counted', () => {
    const tally: BetweenTally = {
      ...NONE,
      events: 1,
      parts: 1,
      deeds: [
        { side: 0, how: 'towards', events: 1, unsure: 0 },
        { side: 1, how: 'against', events: 1, unsure: 0 },
      ],
    };
    expect(betweenWords(tally, NAMES)).toBe(
      '1 event: once The Band did something that concerned The State and once The State acted against The Band. An event in which both act counts for each. 1 event is part of another one in the list.',
    );
  });
});

describe('the direction', () => {
  const deed = { how: 'against', attribution: 'alleged' } as const;
  const event = (deeds: SharedEvent['deeds'], spoken = false) => ({ deeds, spoken });

  it.each([
    ['first', event([deed, undefined])],
    ['second', event([undefined, deed])],
    ['each', event([deed, deed])],
    ['together', event([undefined, undefined])],
    ['said', event([undefined, undefined], true)],
  ] as const)('is %s', (direction, shared) => {
    expect(directionOf(shared)).toBe(direction);
  });
});
