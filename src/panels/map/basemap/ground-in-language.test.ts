import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../core/dataset/compile.ts';
import { inLanguage } from '../../../core/dataset/in-language.ts';
import { packBasemap } from '../../../core/space/basemap-file.ts';
import { LANGUAGES } from '../../../core/view/language-code.ts';
import { shippedSet } from '../../../shipped-set.fixture.ts';
import { type Basemap, basemapOf } from './basemap.ts';
import { groundInLanguage } from './ground-in-language.ts';
import { groundName, isNamed, nameIn } from './ground-name.ts';

const ground = basemapOf(
  ['world', 'baghdad'].map((name) =>
    packBasemap(JSON.parse(readFileSync(`src/build/basemap/${name}.geojson`, 'utf8')), 5),
  ),
);
const { source } = shippedSet('iraq-2019-2020');

function spoken(language: string) {
  const set = compile(inLanguage(source!, language));
  return { set, basemap: groundInLanguage(ground, set, language) };
}

function called(basemap: Basemap, name: string, language: string): string | undefined {
  const all = [...basemap.values()].flat();
  return nameIn(all.find(({ names }) => names.en === name)!, language);
}

describe('the ground in a language', () => {
  it('is the same in its own', () => {
    expect(groundInLanguage(ground, shippedSet('iraq-2019-2020'), 'en')).toBe(ground);
  });

  it.each([
    ['fr', 'Zone verte', 'Irak', 'Égypte'],
    ['ar', 'المنطقة الخضراء', 'العراق', 'مصر'],
    ['ckb', 'ناوچەی سەوز', 'عێراق', 'میسر'],
    ['kmr', 'Herêma Kesk', 'Iraq', 'Misir'],
  ])(
    '%s has names of the data’s places, and of countries as Intl knows them',
    (language, zone, iraq, egypt) => {
      const { basemap } = spoken(language);
      expect(called(basemap, 'Green Zone', language)).toBe(zone);
      expect(called(basemap, 'Iraq', language)).toBe(iraq);
      expect(called(basemap, 'Egypt', language)).toBe(egypt);
    },
  );

  it('keeps a name that nobody gives in the language', () => {
    expect(called(spoken('kmr').basemap, 'Doha', 'kmr')).toBe('Doha');
  });

  it.each(LANGUAGES)('knows in %s by the name of the data what it knows in English', (language) => {
    const { set, basemap } = spoken(language);
    const places = shippedSet('iraq-2019-2020').places;
    for (const [code, place] of places.entries()) {
      const feature = [...ground.values()].flat().find((one) => isNamed(one, new Set([place.name])));
      if (feature === undefined || feature.kind === 'country') continue;
      const told = groundName(basemap, set.places[code].name, language);
      expect([place.name, told?.onArea]).toEqual([place.name, groundName(ground, place.name, 'en')?.onArea]);
    }
  });

  it('calls nothing by a name of the data that lies elsewhere', () => {
    const set = compile(inLanguage(source!, 'fr'));
    const far = { ...set, places: set.places.map((place) => ({ ...place, lat: -40, lon: -70 })) };
    expect(called(groundInLanguage(ground, far, 'fr'), 'Green Zone', 'fr')).toBe('Green Zone');
  });
});
