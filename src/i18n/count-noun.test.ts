import { expect, test } from 'vitest';
import { countNoun, formatCounted } from './count-noun.ts';
import { units } from './messages/en/units.ts';

const count = (low: number, high = low, more = {}) => ({ low, high, open: false, about: false, ...more });

test('one of a thing has the noun in the singular, however it is known', () => {
  expect(formatCounted(count(1), 'rockets')).toBe('1 rocket');
  expect(formatCounted(count(1, 1, { open: true }), 'interceptions')).toBe('at least 1 interception');
  expect(formatCounted(count(1, 1, { about: true }), 'convoys')).toBe('about 1 convoy');
});

test('none, several and a range have it in the plural', () => {
  expect(formatCounted(count(0), 'rockets')).toBe('0 rockets');
  expect(formatCounted(count(0, 1), 'rockets')).toBe('0–1 rockets');
  expect(formatCounted(count(6, 15, { open: true }), 'rockets')).toBe('6–15 or more rockets');
  expect(formatCounted(count(2500), 'troops')).toBe('2,500 troops');
});

test('a unit without words of its own stays as it is written and is never one of many', () => {
  expect(formatCounted(count(3), 'balloons')).toBe('3 balloons');
  expect(formatCounted(count(1), 'balloons')).toBe('balloons: 1');
  expect(countNoun('toString', 1)).toBe('toString');
});

test('every noun has a singular of its own', () => {
  for (const unit of Object.keys(units)) expect(countNoun(unit, 1)).not.toBe(countNoun(unit, 2));
});
