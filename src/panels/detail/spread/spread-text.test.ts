import { expect, test } from 'vitest';
import { madeSaying } from '../made-saying.ts';
import { spreadText } from './spread-text.ts';
import { spreadsOf } from './spreads.ts';

const volley = [
  madeSaying(1, 'military reports quantity=4'),
  madeSaying(2, 'military reports quantity=7'),
  madeSaying(3, 'band claims quantity=6'),
  madeSaying(4, 'afp reports quantity=7'),
  madeSaying(5, 'crisis24 reports quantity=15..'),
];
const sentences = (sayings: Parameters<typeof spreadsOf>[0]) =>
  spreadsOf(sayings).map((spread) => spreadText(spread, 'rockets'));

test('tells each story once, in the order in which the speakers came to it', () => {
  expect(sentences(volley)).toEqual(['4 accounts: 4, then 7; 6; 7; at least 15 rockets']);
  expect(sentences([...volley, madeSaying(6, 'ap reports quantity=6')])).toEqual([
    '5 accounts: 4, then 7; 6; 7; at least 15 rockets',
  ]);
});

test('accounts that agree are said to agree', () => {
  expect(
    sentences([madeSaying(1, 'military reports killed=1'), madeSaying(2, 'afp confirms killed=1')]),
  ).toEqual(['2 accounts agree: 1 killed']);
});

test('one speaker who changes his account has a spread, one who keeps to it has none', () => {
  const first = madeSaying(1, 'military reports wounded=5');
  expect(sentences([first])).toEqual([]);
  expect(sentences([first, madeSaying(2, 'military confirms wounded=5')])).toEqual([]);
  expect(sentences([first, madeSaying(2, 'military reports wounded=6')])).toEqual([
    '1 account, changed since: 5, then 6 wounded',
  ]);
});

test('two figures of one speaker whose order is not known stand beside each other', () => {
  expect(sentences([madeSaying(1, 'afp reports killed=1'), madeSaying(1, 'afp reports killed=2')])).toEqual([
    '1 account, changed since: 1 or 2 killed',
  ]);
});

test('who denies a figure gives none', () => {
  expect(
    sentences([madeSaying(1, 'military reports killed=1'), madeSaying(2, 'band denies killed=1')]),
  ).toEqual([]);
});
