import { expect, test } from 'vitest';
import { harmScope, harmText } from './harm-text.ts';

const count = (low: number, high = low) => ({ low, high, open: false, about: false });

test('a known number is one number, an uncertain one a range', () => {
  expect(harmText({ killed: count(1), wounded: count(3, 5) })).toBe('1 killed, 3–5 wounded');
});

test('a number that is not given is not nought', () => {
  expect(harmText({ killed: count(2) })).toBe('2 killed, wounded not given');
  expect(harmText({ killed: count(0), wounded: count(0) })).toBe('0 killed, 0 wounded');
  expect(harmText({})).toBeUndefined();
});

test('of the executed nobody asks how many were wounded', () => {
  expect(harmText({ killed: count(21) }, 'executions')).toBe('21 killed');
});

test('says whether the figures cover parts or are covered by a whole that gives them too', () => {
  const [one, two] = [{ killed: count(1), wounded: count(5) }, { killed: count(2) }];
  expect(harmScope(one, [{}, one], undefined)).toBe('across all its parts');
  expect(harmScope(one, [{}], undefined)).toBeUndefined();
  expect(harmScope(two, [], one)).toBe('in this part, counted in the whole as well');
  expect(harmScope(one, [], two)).toBeUndefined();
  expect(harmScope(one, [], {})).toBeUndefined();
  expect(harmScope(one, [], undefined)).toBeUndefined();
});
