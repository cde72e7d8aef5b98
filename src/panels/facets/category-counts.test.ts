import { expect, it } from 'vitest';
import { categoryCount } from './category-counts.ts';

const ahead = { threatened: Uint32Array.of(0, 2, 1), expected: Uint32Array.of(1, 0, 3) };

it('tells what is only threatened or expected apart', () => {
  expect(categoryCount(10, ahead, 0)).toEqual({
    happened: '9',
    ahead: '+1',
    words: '9 events, 1 expected',
    isNone: false,
  });
  expect(categoryCount(2, ahead, 1)).toEqual({
    happened: '0',
    ahead: '+2',
    words: '0 events, 2 threatened',
    isNone: false,
  });
  expect(categoryCount(1204, ahead, 2).words).toBe('1,200 events, 1 threatened, 3 expected');
});

it('is a plain count where nothing is ahead, or where that is not known yet', () => {
  expect(categoryCount(1, undefined, 0)).toEqual({
    happened: '1',
    ahead: '',
    words: '1 event',
    isNone: false,
  });
  expect(categoryCount(0, undefined, 0)).toMatchObject({ happened: '0', isNone: true });
});
