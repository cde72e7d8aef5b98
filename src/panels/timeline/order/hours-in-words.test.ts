import { expect, test } from 'vitest';
import type { EventItem } from '../../../core/dataset/event-item.ts';
import { barWords, hoursOf } from './hours-in-words.ts';

const words = (item: Partial<EventItem>, order?: { readonly note: string }) =>
  barWords({
    item: { status: 'occurred', ...item } as EventItem,
    group: 'own',
    depth: 0,
    ...(order && { words: { side: 'before', kind: '', title: '', ...order } }),
  });

test('a part of the day is said in its word, any other stretch in its hours', () => {
  expect(words({ time: '20:00..24:00' })).toBe('late in the evening');
  expect(words({ time: '20:00..21:45' })).toBe('20:00–21:45');
  expect(words({ time: '20:27' })).toBe('20:27');
  expect(words({})).toBe('hour not reported');
  expect(words({ status: 'ongoing' })).toBe('going on');
});

test('known order comes before hours, and what has not happened says so', () => {
  expect(words({ time: '20:27' }, { note: 'some hours before the attack' })).toBe(
    'some hours before the attack',
  );
  expect(words({ status: 'announced' }, { note: 'near the call' })).toBe('near the call · announced');
});

test('the hours that a word was read as can be told', () => {
  expect(hoursOf({ time: '20:00..24:00' })).toEqual({ from: '20:00', to: '24:00', part: 'late' });
  expect(hoursOf({ time: '20:27' })).toBeUndefined();
});
