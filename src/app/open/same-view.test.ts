import { expect, test } from 'vitest';
import { sameViewOf } from './same-view.ts';

const here = { pathname: '/events/raid', search: '?category=attacks&data=own-mine-xlsx-01234567&lanes=none' };

test('a file that was changed is shown as it was, under its new name', () => {
  expect(sameViewOf('own-mine-xlsx-89abcdef', here)).toBe(
    '/events/raid?category=attacks&data=own-mine-xlsx-89abcdef&lanes=none',
  );
});

test('another file, or the first one, is not', () => {
  expect(sameViewOf('own-other-89abcdef', here)).toBeUndefined();
  expect(sameViewOf('own-mine-xlsx-89abcdef', { pathname: '/', search: '' })).toBeUndefined();
  expect(sameViewOf('own-mine-xlsx-89abcdef', { pathname: '/', search: '?data=demo-10' })).toBeUndefined();
});
