import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { EventItem } from '../../../core/dataset/event-item.ts';
import { placesElsewhere } from './places-elsewhere.ts';

const catalogue = {
  places: [{ name: 'Baghdad' }, { name: 'Tehran' }, { name: 'Geneva' }],
} as unknown as Catalogue;
const at = (place: number, x: number) => ({ place, x, y: 0.4, radius: 0 }) as EventItem;
const shown = { west: 0.62, east: 0.63, north: 0.3, south: 0.5 };

describe('places elsewhere', () => {
  test('are those outside the picture, by their number of events', () => {
    const found = placesElsewhere(catalogue, [at(0, 0.625), at(2, 0.517), at(1, 0.64), at(1, 0.64)], shown);
    expect(found.map(({ name, count }) => [name, count])).toEqual([
      ['Tehran', 2],
      ['Geneva', 1],
    ]);
  });

  test('need a place', () => {
    expect(placesElsewhere(catalogue, [at(-1, 0.9)], shown)).toEqual([]);
  });
});
