import { expect, test } from 'vitest';
import type { EventItem } from '../../core/dataset/dataset.ts';
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

test('says whether the figures cover parts or are covered by a whole', () => {
  const other = {} as EventItem;
  expect(harmScope({ parts: [other] })).toBe('across all its parts');
  expect(harmScope({ parts: [], partOf: other })).toBe('in this part, counted in the whole as well');
  expect(harmScope({ parts: [] })).toBeUndefined();
});
