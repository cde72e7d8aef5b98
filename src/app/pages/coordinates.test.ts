import { expect, it } from 'vitest';
import { formatDistance, formatPoint } from './coordinates.ts';

const place = { id: 'x', name: 'X', kind: 'site' as const, source: 'own estimate' };

it.each([
  [550, '550 m'],
  [2700, '2.7 km'],
  [600_000, '600 km'],
])('%d metres read as %s', (metres, text) => {
  expect(formatDistance(metres)).toBe(text);
});

it('gives a point no more digits than its radius bears out', () => {
  expect(formatPoint({ ...place, lat: 33.2994, lon: 44.3958, radius_m: 550 })).toBe(
    '33.299° N, 44.396° E, within 550 m of it',
  );
  expect(formatPoint({ ...place, lat: 39.8, lon: -98.6, radius_m: 2_700_000 })).toBe(
    '40° N, 99° W, within 2,700 km of it',
  );
  expect(formatPoint({ ...place, lat: -33.29941, lon: 44 })).toBe('33.29941° S, 44.00000° E');
});

it('says nothing of a place without a point', () => {
  expect(formatPoint(place)).toBeUndefined();
});
