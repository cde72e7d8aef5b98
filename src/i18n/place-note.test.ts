import { expect, test } from 'vitest';
import { distanceText, placeNote } from './place-note.ts';

test('says of each kind of place what is not known', () => {
  expect(placeNote({ kind: 'country', lat: 33 }, 600_000)).toBe('no closer place reported');
  expect(placeNote({ kind: 'city', lat: 33 }, 22_000)).toBe('city known, point not');
  expect(placeNote({ kind: 'district', lat: 33 }, 2700)).toBe('area known, point not');
  expect(placeNote({ kind: 'site', lat: 33 }, 550)).toBe('known to within 550 m');
});

test('has nothing to say of a point', () => {
  expect(placeNote({ kind: 'site', lat: 33 }, 50)).toBeUndefined();
});

test('a place without coordinates has no position', () => {
  expect(placeNote({ kind: 'site' }, Number.NaN)).toBe('position not known');
});

test('distances are rounded as roughly as they are known', () => {
  expect([94, 553, 2741, 22_400, 612_000].map(distanceText)).toEqual([
    '90 m',
    '550 m',
    '2.7 km',
    '22 km',
    '610 km',
  ]);
});
