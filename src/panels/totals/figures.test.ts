import { expect, test } from 'vitest';
import type { Total } from '../../core/store/totals.ts';
import { figuresOf, givenBy } from './figures.ts';

const total = (low: number, high: number, given: number, more: Partial<Total> = {}): Total => ({
  low,
  high,
  open: false,
  about: false,
  given,
  within: 0,
  ...more,
});

test('harm comes first, then rockets, then units by the number of their events', () => {
  const figures = figuresOf({
    events: 36,
    killed: total(43, 52, 9),
    wounded: total(95, 95, 7, { open: true }),
    quantities: [
      { unit: 'attacks', total: total(90, 90, 1) },
      { unit: 'missiles', total: total(12, 12, 1, { within: 2 }) },
      { unit: 'rockets', total: total(210, 260, 30) },
      { unit: 'troops', total: total(500, 500, 4) },
    ],
  });
  expect(figures.map(({ words }) => words)).toEqual([
    '43–52 killed',
    'at least 95 wounded',
    '210–260 rockets',
    '500 troops',
    '12 missiles',
  ]);
});

test('rockets are told even when one event alone counts them; what nobody gives is left out', () => {
  const quantities = [{ unit: 'rockets', total: total(7, 7, 1) }];
  expect(figuresOf({ events: 2, quantities }).map(({ words }) => words)).toEqual(['7 rockets']);
  expect(figuresOf({ events: 2, quantities: [] })).toEqual([]);
});

test('a total says from how many events it is', () => {
  expect(givenBy(total(7, 7, 1))).toBe('from 1 event');
  expect(givenBy(total(7, 7, 2, { within: 3 }))).toBe('from 2 events; parts are counted with their whole');
});
