import { expect, test } from 'vitest';
import type { Saying } from '../../../core/perspective/sayings.ts';
import { madeSaying } from '../made-saying.fixture.ts';
import { agreedText, questionText, storiesText } from './spread-text.ts';
import { spreadsOf } from './spreads-of.ts';

const volley = [
  madeSaying(1, 'military reports quantity=4'),
  madeSaying(2, 'military reports quantity=7'),
  madeSaying(3, 'band claims quantity=6'),
  madeSaying(4, 'afp reports quantity=7'),
  madeSaying(5, 'crisis24 reports quantity=15..'),
];
const sentences = (sayings: readonly Saying[], unit = 'rockets') =>
  spreadsOf(sayings, []).map((spread) =>
    spread.agreed ? agreedText(spread, unit) : `${questionText(spread, unit)} ${storiesText(spread)}`,
  );

test('tells each story once, in the order in which the speakers came to it', () => {
  expect(sentences(volley)).toEqual(['How many rockets? 4, then 7; 6; 7; at least 15']);
  expect(sentences([...volley, madeSaying(6, 'ap reports quantity=6')])).toEqual([
    'How many rockets? 4, then 7; 6; 7; at least 15',
  ]);
});

test('speakers who agree are said to agree', () => {
  const [one, two] = [madeSaying(1, 'military reports killed=1'), madeSaying(2, 'afp confirms killed=1')];
  expect(sentences([one, two])).toEqual(['2 speakers agree: 1 killed']);
  const rocket = [madeSaying(1, 'military reports quantity=1'), madeSaying(2, 'afp reports quantity=1')];
  expect(sentences(rocket)).toEqual(['2 speakers agree: 1 rocket']);
});

test('who only passes on what another said does not agree with him', () => {
  const first = madeSaying(1, 'military reports killed=1');
  const copy = madeSaying(2, 'afp reports killed=1');
  const passedOn = { ...copy, claim: { ...copy.claim, after: first.claim.id } };
  expect(sentences([first, passedOn])).toEqual([]);
  expect(sentences([first, passedOn, madeSaying(3, 'ministry confirms killed=1')])).toEqual([
    '2 speakers agree: 1 killed',
  ]);
});

test('one speaker who changes his account has a spread, one who keeps to it has none', () => {
  const first = madeSaying(1, 'military reports wounded=5');
  expect(sentences([first])).toEqual([]);
  expect(sentences([first, madeSaying(2, 'military confirms wounded=5')])).toEqual([]);
  expect(sentences([first, madeSaying(2, 'military reports wounded=6')])).toEqual([
    'How many wounded? 5, then 6',
  ]);
});

test('two figures of one speaker whose order is not known stand beside each other', () => {
  expect(sentences([madeSaying(1, 'afp reports killed=1'), madeSaying(1, 'afp reports killed=2')])).toEqual([
    'How many killed? 1 or 2',
  ]);
});

test('who denies a figure gives none', () => {
  expect(
    sentences([madeSaying(1, 'military reports killed=1'), madeSaying(2, 'band denies killed=1')]),
  ).toEqual([]);
});
