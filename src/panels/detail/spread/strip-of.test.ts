import { expect, test } from 'vitest';
import { madeSaying } from '../made-saying.fixture.ts';
import { spreadsOf } from './spreads-of.ts';
import { stripOf } from './strip-of.ts';

const [spread] = spreadsOf(
  [
    madeSaying(1, 'military reports quantity=4'),
    madeSaying(2, 'military reports quantity=7'),
    madeSaying(3, 'band claims quantity=6'),
    madeSaying(4, 'afp reports quantity=7'),
    madeSaying(5, 'crisis24 reports quantity=15..'),
  ],
  [],
);
const { marks, lines } = stripOf(spread);

test('every count stands once on one line, what nobody gives any more first', () => {
  expect(marks.map(({ text, superseded }) => [text, superseded])).toEqual([
    ['4', true],
    ['7', false],
    ['6', false],
    ['at least 15', false],
  ]);
});

test('neighbouring numbers both have room for their words', () => {
  expect(marks.every(({ label }) => label)).toBe(true);
});

test('a speaker who moves on has a line from what he said to what he says', () => {
  expect(lines).toEqual([{ from: 20, to: 35 }]);
});
