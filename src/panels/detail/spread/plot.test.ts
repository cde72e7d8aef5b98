import { expect, test } from 'vitest';
import { parseCount } from '../../../core/perspective/count.ts';
import { plotOf } from './plot.ts';

const counts = (texts: readonly string[]) =>
  texts.map((text) => {
    const count = parseCount(text);
    if (!count.ok) throw new Error(text);
    return count.value;
  });
const account = (speaker: string, now: readonly string[], before: readonly string[] = []) => ({
  speaker,
  now: counts(now),
  before: counts(before),
});
const plot = (...accounts: readonly ReturnType<typeof account>[]) => plotOf({ accounts });

test('the scale begins at nought and ends at a round number that holds every account', () => {
  const { ticks, rows } = plot(account('a', ['4']), account('b', ['17']));
  expect(ticks.map(({ value, at }) => [value, at])).toEqual([
    [0, 0],
    [5, 25],
    [10, 50],
    [15, 75],
    [20, 100],
  ]);
  expect(rows.map(({ marks }) => marks[0].to)).toEqual([20, 85]);
});

test('leaves room behind a number that may be more', () => {
  const [{ marks }] = plot(account('a', ['15..'])).rows;
  expect(marks[0].to).toBeLessThanOrEqual(80);
});

test('counts whole things on its axis, even where all is nought', () => {
  expect(plot(account('a', ['0'])).ticks.map(({ value }) => value)).toEqual([0, 1]);
});

test('a line joins what was said before with what is said now', () => {
  const [{ marks, line }] = plot(account('a', ['8'], ['4', '2'])).rows;
  expect(marks.map(({ text, superseded }) => [text, superseded])).toEqual([
    ['4', true],
    ['2', true],
    ['8', false],
  ]);
  expect(line).toEqual({ from: 25, to: 100 });
});

test('a range reaches from its least to its most', () => {
  const [{ marks }] = plot(account('a', ['2..8'])).rows;
  expect([marks[0].from, marks[0].to]).toEqual([25, 100]);
});

test('labels stay inside the plot and off each other, and the latest keeps its own', () => {
  const [{ marks }] = plot(account('a', ['100'], ['0', '97', '98', '99'])).rows;
  const labels = marks.flatMap(({ label }) => label ?? []);
  expect(marks.at(-1)?.label).toBeDefined();
  expect(marks[0].label).toBeDefined();
  expect(marks[3].label).toBeUndefined();
  for (const { from, width } of labels) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(from + width).toBeLessThanOrEqual(100);
  }
});
