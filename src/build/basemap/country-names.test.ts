import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { BasemapFile, GroundGeoJson } from '../../core/space/basemap-file.ts';
import { FIRST_LANGUAGE, LANGUAGES } from '../../core/view/language-code.ts';
import { countriesTile } from '../../panels/map/tiles/tiles-wanted.ts';
import { countryNameTiles } from './country-names.ts';

const tiles = new Map((await countryNameTiles()).map(({ name, text }) => [name, JSON.parse(text)]));
const further = LANGUAGES.filter((language) => language !== FIRST_LANGUAGE);

test.each(further)('every country that the map names has a name in %s', (language) => {
  const world: GroundGeoJson = JSON.parse(readFileSync('src/build/basemap/world.geojson', 'utf8'));
  const { features }: BasemapFile = tiles.get(countriesTile(language));
  const named = new Map(features.map((feature) => [feature.country, feature[language]]));
  const codes = world.features.flatMap(({ properties }) => properties.country ?? []);
  expect(codes.length).toBeGreaterThan(100);
  expect(codes.filter((code) => !named.get(code))).toEqual([]);
});

test('names are those of the language, not of English', () => {
  const called = (language: 'ckb' | 'kmr', code: string) =>
    (tiles.get(countriesTile(language)) as BasemapFile).features.find(({ country }) => country === code)?.[
      language
    ];
  expect(called('ckb', 'EG')).toBe('میسر');
  expect(called('kmr', 'EG')).toBe('Misir');
});
