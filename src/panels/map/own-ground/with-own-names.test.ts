import { expect, test } from 'vitest';
import type { TileContent } from '../../../core/space/own-ground.ts';
import type { BaseFeature, Basemap } from '../basemap/basemap.ts';
import { pathOf } from '../draw/projected-path.ts';
import { withOwnNames } from './with-own-names.ts';

/** The quarter of the world from 0° to 180° E and the equator to the north. */
const PLACE = { z: 1, x: 1, y: 0 };

const at = (kind: string, en: string, lon: number, lat: number): BaseFeature => ({
  kind,
  rank: 1,
  size: 0,
  names: { en },
  aliases: [],
  accuracy: 0,
  paths: [pathOf([[lon, lat]])],
});

const BASEMAP: Basemap = new Map([
  ['town', [at('town', 'Baghdad', 44, 33), at('town', 'Nairobi', 37, -1)]],
  ['site', [at('site', 'Al-Tahrir Square', 44, 33)]],
  ['grid', [{ ...at('grid', '', 44, 33), names: {} }]],
]);

const CONTENT: TileContent = {
  is: 'drawing',
  shapes: [],
  names: [
    {
      kind: 'town',
      rank: 1,
      names: { local: 'بغداد', en: 'Baghdad of the tile', fr: 'Bagdad' },
      points: Float32Array.of(0.25, 0.5),
    },
  ],
};

const namesOf = (basemap: Basemap, kind: string) => basemap.get(kind)?.map(({ names }) => names.en);

test('names of a reader’s own ground take the place of the basemap’s where it covers that, in the reader’s language', () => {
  const covering = { tiles: [{ place: PLACE, content: CONTENT }], isWhole: false, hasFailed: false };
  const named = withOwnNames(BASEMAP, covering, 'fr');
  expect(namesOf(named, 'town')).toEqual(['Nairobi', 'Bagdad']);
  expect(namesOf(withOwnNames(BASEMAP, covering, 'ckb'), 'town')).toEqual(['Nairobi', 'Baghdad of the tile']);
  const [{ points }] = named.get('town')![1].paths;
  expect([...points]).toEqual([0.625, 0.25]);
});

test('what events are about keeps its name, and the scale grid goes where nothing else is seen', () => {
  const covering = { tiles: [{ place: PLACE, content: CONTENT }], isWhole: false, hasFailed: false };
  expect(namesOf(withOwnNames(BASEMAP, covering, 'en'), 'site')).toEqual(['Al-Tahrir Square']);
  expect(withOwnNames(BASEMAP, covering, 'en').has('grid')).toBe(true);
  expect(withOwnNames(BASEMAP, { ...covering, isWhole: true }, 'en').has('grid')).toBe(false);
});
