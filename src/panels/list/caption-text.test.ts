import { expect, test } from 'vitest';
import { captionText } from './caption-text.ts';

const text = (shown: number, found: number, total: number, parts = 0) =>
  captionText({ shown, found, total, parts });

test('what filter and span leave out is counted, each where it does', () => {
  expect(text(36, 36, 36)).toBe('36 events');
  expect(text(31, 36, 36)).toBe('31 in view of 36 events');
  expect(text(12, 12, 110)).toBe('12 of 110 events');
  expect(text(2, 12, 110)).toBe('2 in view of 12 of 110 events');
  expect(text(0, 12, 110)).toBe('0 in view of 12 of 110 events');
});

test('one event is in the singular, and parts are told', () => {
  expect(text(1, 1, 1)).toBe('1 event');
  expect(text(1, 1, 36)).toBe('1 of 36 events');
  expect(text(12, 12, 110, 4)).toBe('12 of 110 events · 4 of them parts');
  expect(text(12, 12, 110, 1)).toBe('12 of 110 events · 1 of them a part');
});
