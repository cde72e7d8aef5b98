import { expect, test } from 'vitest';
import type { CategoryTotals, Total, Totals } from '../../core/store/totals.ts';
import { figuresOf, givenBy, mainFigures } from './total-figures.ts';

const total = (low: number, high = low, given = 1, more: Partial<Total> = {}): Total => ({
  low,
  high,
  open: false,
  about: false,
  given,
  within: 0,
  ...more,
});
const of = (...categories: CategoryTotals[]): Totals => ({ events: 36, parts: 0, outside: 0, categories });
const line = (totals: Totals) =>
  mainFigures(figuresOf(totals)).map(({ category, figures }) => [
    category,
    ...figures.map(({ words }) => words),
  ]);

test('harm comes first, then rockets, then units of which several events give a number', () => {
  const attacks: CategoryTotals = {
    category: 0,
    killed: total(43, 52, 9),
    wounded: total(95, 95, 7, { open: true }),
    quantities: [
      { unit: 'attacks', total: total(90) },
      { unit: 'missiles', total: total(12, 12, 1, { within: 2 }) },
      { unit: 'rockets', total: total(210, 260, 30) },
      { unit: 'convoys', total: total(43, 43, 4) },
    ],
  };
  expect(line(of(attacks))).toEqual([
    [0, '43–52 killed', 'at least 95 wounded', '210–260 rockets', '43 convoys'],
  ]);
  expect(figuresOf(of(attacks))[0].figures.map(({ name }) => name)).toEqual([
    'Killed',
    'Wounded',
    'rockets',
    'convoys',
    'missiles',
    'attacks',
  ]);
});

test('each category has its own: the executed are never beside the dead of rockets, and levels make no sum', () => {
  const totals = of(
    { category: 0, killed: total(1), quantities: [{ unit: 'rockets', total: total(7) }] },
    { category: 2, quantities: [{ unit: 'troops', total: total(3000) }] },
    { category: 3, quantities: [{ unit: 'executions', total: total(21) }] },
  );
  expect(line(totals)).toEqual([
    [0, '1 killed', '7 rockets'],
    [3, '21 executions'],
  ]);
  expect(figuresOf(totals).map(({ category }) => category)).toEqual([0, 3]);
  expect(line(of())).toEqual([]);
});

test('that nobody was killed is no headline', () => {
  const totals = of({ category: 0, killed: total(0), wounded: total(2), quantities: [] });
  expect(line(totals)).toEqual([[0, '2 wounded']]);
  expect(figuresOf(totals)[0].figures.map(({ words }) => words)).toEqual(['0 killed', '2 wounded']);
});

test('one of a thing is told in the singular', () => {
  expect(line(of({ category: 0, quantities: [{ unit: 'rockets', total: total(1) }] }))).toEqual([
    [0, '1 rocket'],
  ]);
});

test('a total says from how many events it is', () => {
  expect(givenBy(total(7))).toBe('from 1 event');
  expect(givenBy(total(7, 7, 2, { within: 3 }))).toBe('from 2 events; parts are counted with their whole');
});
