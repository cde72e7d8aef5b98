import { expect, test } from 'vitest';
import { fitting } from './fitting.ts';

const row = { widths: [80, 70, 90], gap: 8, more: 60 };

test('all have room when they fit without the button for the rest', () => {
  expect(fitting({ ...row, room: 256 })).toBe(3);
});

test('the button for the rest takes its room too', () => {
  expect(fitting({ ...row, room: 255 })).toBe(2);
  expect(fitting({ ...row, room: 225 })).toBe(1);
});

test('none may fit at all', () => {
  expect(fitting({ ...row, room: 60 })).toBe(0);
  expect(fitting({ ...row, room: 0 })).toBe(0);
});
