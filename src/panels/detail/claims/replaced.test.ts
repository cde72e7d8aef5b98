import { expect, test } from 'vitest';
import { madeSaying } from '../made-saying.fixture.ts';
import { replacedIn } from './replaced.ts';

test('a later figure of the same speaker replaces his earlier one', () => {
  const sayings = [
    madeSaying(1, 'military reports quantity=4'),
    madeSaying(2, 'military reports quantity=7'),
    madeSaying(3, 'band claims quantity=6'),
  ];
  expect([...replacedIn(sayings)]).toEqual([sayings[0].claim.id]);
});

test('statements about the event as such and denials stay beside each other', () => {
  const sayings = [
    madeSaying(1, 'military reports'),
    madeSaying(2, 'military confirms'),
    madeSaying(3, 'military reports killed=1'),
    madeSaying(4, 'military denies killed=2'),
  ];
  expect(replacedIn(sayings).size).toBe(0);
});

test('a word on one actor leaves that on another as it is', () => {
  const sayings = [
    madeSaying(1, 'embassy attributes perpetrator=band'),
    madeSaying(2, 'embassy attributes perpetrator=factions'),
    madeSaying(3, 'embassy denies perpetrator=band'),
  ];
  expect([...replacedIn(sayings)]).toEqual([sayings[0].claim.id]);
});

test('who only repeats himself replaces nothing', () => {
  const sayings = [
    madeSaying(1, 'military reports quantity=7'),
    madeSaying(2, 'military confirms quantity=7'),
    madeSaying(3, 'afp reports victim=girl'),
    madeSaying(4, 'afp confirms victim=girl'),
  ];
  expect(replacedIn(sayings).size).toBe(0);
});
