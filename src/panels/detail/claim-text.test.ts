import { expect, test } from 'vitest';
import type { ClaimRow, PlaceRow } from '../../core/model/tables.ts';
import { zoneOf } from '../../core/time/zone.ts';
import { claimValue, differences } from './claim-text.ts';

const places = [{ id: 'east-baghdad', name: 'East Baghdad' } as PlaceRow];
const facts = { places, zone: zoneOf('Asia/Baghdad') };
const about = { unit: 'rockets', date: '2020-11-17' };
const value = (field: string, text: string) => claimValue({ field, value: text }, about, facts);

test('counts carry their unit, casualties say what they count', () => {
  expect(value('quantity', '7')).toBe('7 rockets');
  expect(value('killed', '1')).toBe('1 killed');
  expect(value('wounded', '5')).toBe('5 wounded');
});

test('dates and places are put in words', () => {
  expect(value('date', '2020-10')).toBe('the date Oct 2020');
  expect(value('place', 'east-baghdad')).toBe('the place East Baghdad');
  expect(value('place', 'elsewhere')).toBe('the place elsewhere');
});

test('a date that cannot be read stays as it is written', () => {
  expect(value('date', 'last month')).toBe('the date last month');
});

test('a claim about the event as such gives no value', () => {
  expect(claimValue({}, about, facts)).toBeUndefined();
});

test('only fields that are given differently count as differing', () => {
  const claim = (field: string, text: string) => ({ field, value: text }) as ClaimRow;
  const claims = [
    claim('quantity', '4'),
    claim('killed_low', '1'),
    claim('quantity', '7'),
    claim('quantity', '4'),
  ];
  expect(differences(claims, about, facts)).toEqual([['4 rockets', '7 rockets']]);
});
