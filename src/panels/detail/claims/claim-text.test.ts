import { expect, test } from 'vitest';
import { whenOfCells } from '../../../core/edtf/when-of-cells.ts';
import type { ActorRow, ClaimRow, PlaceRow } from '../../../core/model/tables.ts';
import { zoneOf } from '../../../core/time/zone.ts';
import { claimValue, verbText } from './claim-text.ts';

const places = [{ id: 'east-baghdad', name: 'East Baghdad' } as PlaceRow];
const actors = [{ id: 'band', name: 'The Band' } as ActorRow];
const facts = { places, actors, zone: zoneOf('Asia/Baghdad') };
const when = whenOfCells('2020-11-17', undefined, facts.zone)!;
const about = { unit: 'rockets', date: '2020-11-17', when };
const said = { speaker: 'army', verb: 'reports' } as const;
const value = (field: string, text: string) => claimValue({ ...said, field, value: text }, about, facts);
const words = (speaker: string, verb: ClaimRow['verb'], field?: string, text?: string) => {
  const claim = { speaker, verb, field, value: text };
  return [verbText(claim), claimValue(claim, about, facts)].filter(Boolean).join(' ');
};

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
  expect(claimValue(said, about, facts)).toBeUndefined();
});

test('one of a thing is in the singular', () => {
  expect(value('quantity', '1')).toBe('1 rocket');
});

test('verbs are in the past, which fits one speaker and many', () => {
  expect(words('officials', 'expects')).toBe('expected');
  expect(words('afp', 'reports', 'quantity', '7')).toBe('reported 7 rockets');
  expect(words('spokesman', 'declines')).toBe('declined to comment');
  expect(words('spokesman', 'declines', 'perpetrator', 'band')).toBe(
    'declined to comment on The Band as perpetrator',
  );
});

test('who names somebody is told apart from who speaks of himself', () => {
  expect(words('army', 'attributes', 'perpetrator', 'band')).toBe('named The Band as perpetrator');
  expect(words('band', 'claims', 'perpetrator', 'band')).toBe('claimed responsibility');
  expect(words('army', 'claims', 'perpetrator', 'band')).toBe('named The Band as perpetrator');
  expect(words('band', 'denies', 'perpetrator', 'band')).toBe('denied responsibility');
  expect(words('army', 'denies', 'perpetrator', 'band')).toBe('denied that it was The Band');
});

test('who claims a figure does not claim responsibility', () => {
  expect(words('band', 'claims', 'quantity', '6')).toBe('claimed 6 rockets');
  expect(words('band', 'claims')).toBe('claimed it');
  expect(words('army', 'attributes')).toBe('attributed it');
});
