import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../core/dataset/compile.ts';
import { inLanguage } from '../../../core/dataset/in-language.ts';
import { packBasemap } from '../../../core/space/basemap-file.ts';
import { LANGUAGES } from '../../../core/view/language-code.ts';
import { shippedSet } from '../../../shipped-set.fixture.ts';
import { withTiles } from '../tiles/with-tiles.ts';
import { type Basemap, basemapOf } from './basemap.ts';
import { COUNTRY_NAME, groundInLanguage } from './ground-in-language.ts';
import { groundName, isNamed, nameIn } from './ground-name.ts';

const ground = basemapOf(
  ['world', 'baghdad'].map((name) =>
    packBasemap(JSON.parse(readFileSync(`src/build/basemap/${name}.geojson`, 'utf8')), 5),
  ),
);
const { source } = shippedSet('iraq-2019-2020');

function spoken(language: string) {
  const set = compile(inLanguage(source!, language));
  return { set, basemap: groundInLanguage(ground, set, { code: language }) };
}

function called(basemap: Basemap, name: string, language: string): string | undefined {
  const all = [...basemap.values()].flat();
  return nameIn(all.find(({ names }) => names.en === name)!, language);
}

describe('the ground in a language', () => {
  it('is the same in its own', () => {
    expect(groundInLanguage(ground, shippedSet('iraq-2019-2020'), { code: 'en' })).toBe(ground);
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
    expect(called(spoken('fr').basemap, 'Karkh', 'fr')).toBe('Karkh');
  });

  it('has the place’s own name in Sorani where nobody gives one, in letters that its readers know', () => {
    const { basemap } = spoken('ckb');
    expect(called(basemap, 'Karkh', 'ckb')).toBe('الكرخ');
    expect(called(basemap, 'Erbil', 'ckb')).toBe('هەولێر');
  });

  it.each([
    ['fr', 'Tigre', 'Bassorah'],
    ['ckb', 'دیجلە', 'البصرة'],
    ['kmr', 'Dîcle', 'Basra'],
  ])('names rivers and cities in %s as the ground has them', (language, tigris, basra) => {
    const { basemap } = spoken(language);
    expect(called(basemap, 'Tigris', language)).toBe(tigris);
    expect(called(basemap, 'Basra', language)).toBe(basra);
  });

  it('names countries as a tile has them where there is one, but those of the data as these do', () => {
    const tile = packBasemap(
      {
        features: ['EG', 'IQ'].map((country) => ({
          properties: { kind: COUNTRY_NAME, country, kmr: `${country} bi kurmancî` },
          geometry: { type: 'MultiLineString', coordinates: [] },
        })),
      },
      0,
    );
    const set = compile(inLanguage(source!, 'kmr'));
    const basemap = groundInLanguage(withTiles(ground, [basemapOf([tile])]), set, { code: 'kmr' });
    expect(called(basemap, 'Egypt', 'kmr')).toBe('EG bi kurmancî');
    expect(called(basemap, 'Iraq', 'kmr')).toBe('Iraq');
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
    expect(called(groundInLanguage(ground, far, { code: 'fr' }), 'Green Zone', 'fr')).toBe('Green Zone');
  });
});
