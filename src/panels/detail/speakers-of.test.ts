import { describe, expect, it } from 'vitest';
import { madeSaying } from './made-saying.fixture.ts';
import { speakersOf } from './speakers-of.ts';

describe('who says an event', () => {
  it('stands in the order of the first saying, each once', () => {
    const sayings = [
      'paper reports',
      'military reports quantity=4',
      'paper reports killed=1',
      'group claims',
    ];
    expect(speakersOf({ sayings: sayings.map((text, turn) => madeSaying(turn, text)) })).toEqual([
      'paper',
      'military',
      'group',
    ]);
  });

  it('leaves out who denies it or declines to speak, unless he says something else of it', () => {
    const sayings = [
      madeSaying(1, 'group denies perpetrator=group'),
      madeSaying(2, 'spokesman declines'),
      madeSaying(3, 'military denies quantity=9'),
      madeSaying(4, 'military reports quantity=7'),
    ];
    expect(speakersOf({ sayings })).toEqual(['military']);
  });
});
