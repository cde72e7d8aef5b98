import { own } from '../../../base/own.ts';
import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import { languageOfText, type ReaderLanguage } from '../../../core/dataset/in-language.ts';
import type { PlaceRow } from '../../../core/model/tables.ts';
import { mercator } from '../../../core/space/mercator.ts';
import type { BaseFeature, Basemap } from './basemap.ts';
import { folded } from './ground-name.ts';

/** The kind of what is no shape in a tile, but what a language calls a country. */
export const COUNTRY_NAME = 'country-name';

/** Every name of the ground is in this one. */
const OWN_LANGUAGE = 'en';

/** How far apart a place of the data and what the ground calls by its name lie at most, in widths of the world: 80 km at the equator. */
const NEAR = 0.002;

function isNear({ kind, paths }: BaseFeature, { lat, lon }: PlaceRow): boolean {
  // The middle of a country may be anywhere in it.
  if (kind === 'country') return true;
  if (lat === undefined || lon === undefined) return false;
  const { x, y } = mercator({ lat, lon });
  const [east, south] = paths[0].points;
  return Math.hypot(east - x, south - y) < NEAR;
}

/** What stands in for a name that nobody gives in a language: in Sorani the place's own, in letters that its readers know. */
const STAND_IN: Readonly<Record<string, 'ar'>> = { ckb: 'ar' };

/** What a language calls countries by their ISO codes, as a tile or else this browser has it. */
function countryNames(basemap: Basemap, language: string): (code: string) => string | undefined {
  const tile = basemap.get(COUNTRY_NAME);
  if (tile) {
    const names = new Map(tile.map((feature) => [feature.country, feature.names[language]]));
    return (code) => names.get(code);
  }
  if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) return () => undefined;
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return (code) => names.of(code);
}

/**
 * The ground with its names in a reader's language, as far as anybody gives them: the ground itself, the data's translated
 * places, a tile or `Intl` for countries. What nobody gives keeps its name, and every feature is also known by what the data call it.
 */
export function groundInLanguage(
  basemap: Basemap,
  { info, places, source }: Pick<Catalogue, 'info' | 'places' | 'source'>,
  { code: language, write = (text) => text }: ReaderLanguage,
): Basemap {
  if (language === OWN_LANGUAGE) return basemap;
  const translated = new Map<string, PlaceRow>();
  for (const place of places)
    if (languageOfText({ info, source }, ['places', place.id, 'name']) === language)
      for (const name of place.aliases?.split('; ') ?? []) translated.set(folded(name), place);
  const standIn = own(STAND_IN, language);
  const countryIn = countryNames(basemap, language);

  const told = (feature: BaseFeature): BaseFeature => {
    const { names, aliases, country } = feature;
    const place = [names[OWN_LANGUAGE], ...aliases]
      .flatMap((name) => (name === undefined ? [] : (translated.get(folded(name)) ?? [])))
      .find((one) => isNear(feature, one));
    const name =
      names[language] ?? place?.name ?? (country && countryIn(country)) ?? (standIn && names[standIn]);
    if (name === undefined) return feature;
    const known = place ? [...aliases, place.name] : aliases;
    return { ...feature, names: { ...names, [language]: write(name) }, aliases: known };
  };
  return new Map([...basemap].map(([kind, features]) => [kind, features.map(told)]));
}
