import { expect, test } from 'vitest';
import type { PlaceRow } from '../../../core/model/tables.ts';
import { zoneOf } from '../../../core/time/zone.ts';
import { areCompatible } from './compatible.ts';

const places = [
  { id: 'iraq' },
  { id: 'baghdad', within: 'iraq' },
  { id: 'zone', within: 'baghdad' },
  { id: 'erbil', within: 'iraq' },
] as PlaceRow[];
const facts = { places, zone: zoneOf('Asia/Baghdad') };
const fits = (field: string, a: string, b: string) => {
  const both = [areCompatible(field, a, b, { date: '2020-11-17' }, facts)];
  both.push(areCompatible(field, b, a, { date: '2020-11-17' }, facts));
  expect(both[0]).toBe(both[1]);
  return both[0];
};

test('a date fits a month that holds it, a time a part of the day that does', () => {
  expect(fits('date', '2020-10', '2020-10-10')).toBe(true);
  expect(fits('date', '2020-10', '2020-11-10')).toBe(false);
  expect(fits('date', '2020-11-17', '2020-11-18')).toBe(false);
  expect(fits('time', '01:20', '00:00..06:00')).toBe(true);
  expect(fits('time', '20:00..24:00', '20:00..23:27')).toBe(true);
  expect(fits('time', '20:00..22:00', '21:00..23:00')).toBe(false);
  expect(fits('effective', '[..2021-01-15]', '2021-01-15')).toBe(true);
});

test('a place fits what it lies in, at any depth, and not its neighbour', () => {
  expect(fits('place', 'zone', 'iraq')).toBe(true);
  expect(fits('place', 'zone', 'erbil')).toBe(false);
});

test('other cells fit only themselves, and so does what cannot be read', () => {
  expect(fits('status', 'announced', 'announced')).toBe(true);
  expect(fits('status', 'announced', 'occurred')).toBe(false);
  expect(fits('date', 'soon', '2020-10')).toBe(false);
});
