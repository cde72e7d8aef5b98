import { expect, test } from 'vitest';
import type { EventItem, EventRecord } from '../../core/dataset/event-item.ts';
import { madeSaying } from './made-saying.fixture.ts';
import { figuresText, listedText } from './other-record.ts';

const count = (low: number, high = low) => ({ low, high, open: false, about: false });

test('says how many of the attacks it counts the record lists', () => {
  expect(listedText({ unit: 'attacks', parts: [{} as EventItem] })).toBe('this record lists 1 of them');
  expect(listedText({ unit: 'attacks', parts: [] })).toBeUndefined();
  expect(listedText({ unit: 'rockets', parts: [{} as EventItem] })).toBeUndefined();
});

test('figures stand with what they rest on', () => {
  const record = {
    figures: { quantity: count(6, 7), killed: count(1) },
    unit: 'rockets',
    parts: [],
    sayings: [madeSaying(1, 'afp reports killed=1')],
    origins: 1,
  } as unknown as EventRecord;
  expect(figuresText(record)).toEqual(['6–7 rockets', '1 killed', '1 claim', '1 publisher']);
});
