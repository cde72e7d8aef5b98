import { expect, test } from 'vitest';
import { whenOfCells } from '../../../core/edtf/when-of-cells.ts';
import type { ActorRow, PlaceRow } from '../../../core/model/tables.ts';
import { zoneOf } from '../../../core/time/zone.ts';
import { claimValue, verbText } from './claim-text.ts';

const places = [{ id: 'east-baghdad', name: 'East Baghdad' } as PlaceRow];
const actors = [{ id: 'band', name: 'The Band' } as ActorRow];
const facts = { places, actors, zone: zoneOf('Asia/Baghdad') };
const when = whenOfCells('2020-11-17', undefined, facts.zone)!;
const about = { unit: 'rockets', date: '2020-11-17', when };
const value = (field: string, text: string) => claimValue({ field, value: text }, about, facts);

test('counts carry their unit, casualties say what they count', () => {
  expect(value('quantity', '7')).toBe('7 rockets');
  expect(value('killed', '1')).toBe('1 killed');
  expect(value('wounded', '5')).toBe('5 wounded');
});

test('a count within limits is told as such', () => {
  expect(value('quantity', '15..')).toBe('at least 15 rockets');
  expect(value('wounded', '5..7')).toBe('5–7 wounded');
  expect(value('quantity', '90~')).toBe('about 90 rockets');
});

test('dates, places and statuses are put in words', () => {
  expect(value('date', '2020-10')).toBe('the date Oct 2020');
  expect(value('time', '20:00..24:00')).toBe('the time 17 Nov 2020, late');
  expect(value('effective', '[2020-11-17..2021-01-15]')).toBe('effect by 15 Jan 2021');
  expect(value('place', 'east-baghdad')).toBe('the place East Baghdad');
  expect(value('place', 'elsewhere')).toBe('the place elsewhere');
  expect(value('status', 'announced')).toBe('the status Announced');
});

test('a part names its actor', () => {
  expect(value('perpetrator', 'band')).toBe('The Band as perpetrator');
});

test('a date that cannot be read stays as it is written', () => {
  expect(value('date', 'last month')).toBe('the date last month');
});

test('a claim about the event as such gives no value', () => {
  expect(claimValue({}, about, facts)).toBeUndefined();
});

test('who claims a figure does not claim responsibility', () => {
  expect(verbText({ verb: 'claims', field: 'quantity' })).toBe('claims');
  expect(verbText({ verb: 'claims', field: 'perpetrator' })).toBe('claims responsibility');
  expect(verbText({ verb: 'claims' })).toBe('claims responsibility');
});
