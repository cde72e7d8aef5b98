import type { BasemapFile } from '../../core/space/basemap-file.ts';
import { FIRST_LANGUAGE, LANGUAGES, type LanguageCode } from '../../core/view/language-code.ts';
import { COUNTRY_NAME } from '../../panels/map/basemap/ground-in-language.ts';
import { countriesTile } from '../../panels/map/tiles/tiles-wanted.ts';
import { topology } from './natural-earth.ts';
import type { Geometry } from './topology.ts';
import type { TileText } from './world-tiles.ts';

/** The ISO 3166-1 code of a country of Natural Earth, two letters; of what is no country there, undefined. */
export function countryCode({ id }: Geometry): string | undefined {
  return id ? new Intl.Locale(`und-${id}`).region : undefined;
}

/** What a language calls the countries, as the `Intl` of this Node knows them, which knows more languages than that of browsers. */
function namesIn(language: LanguageCode, codes: readonly string[]): BasemapFile {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const isKnown = Intl.DisplayNames.supportedLocalesOf(language).length > 0;
  const features = codes.flatMap((country) => {
    const name = isKnown ? names.of(country) : undefined;
    return name ? [{ kind: COUNTRY_NAME, country, [language]: name, lines: [] }] : [];
  });
  return { digits: 0, features };
}

/** The names of the map's countries in each further language, as a tile without a shape. */
export async function countryNameTiles(): Promise<readonly TileText[]> {
  const world = await topology('world-atlas/countries-110m.json');
  const codes = world.objects.countries.geometries.flatMap((country) => countryCode(country) ?? []);
  return LANGUAGES.filter((language) => language !== FIRST_LANGUAGE).map((language) => ({
    name: countriesTile(language),
    text: JSON.stringify(namesIn(language, codes)),
  }));
}
