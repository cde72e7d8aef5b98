import { packages } from 'virtual:packages';
import { isNamedInQuery } from '../../core/view/data-name.ts';
import { type LanguageCode, langKey } from '../../core/view/language-code.ts';
import { dataSegment, printSitePath, type ReadPlace, sitePrefix } from '../../core/view/place-path.ts';
import { parsePlace, printPlace } from '../../core/view/url.ts';
import type { Page } from '../../core/view/view.ts';
import { HOSTED } from '../../io/hosted-sets.ts';
import type { Place } from '../session/session-types.ts';

/** Names of the sets in paths, the one that opens when an address names none first. */
export const SETS: readonly string[] = [...packages.map(({ name }) => name), ...HOSTED];

/** Where in the site an address is. */
export function sitePlaceOf({ pathname, search }: Place): ReadPlace {
  return parsePlace(pathname, search, SETS);
}

/** The name of the set that an address asks for; a malformed name falls back, and the session says so. */
export function wantedData(place: Place): string {
  return sitePlaceOf(place).data ?? SETS[0];
}

/** Whether there is such a set: a package of the site, one of its host, a made one, or one that the reader may have opened. */
export function hasData(name: string): boolean {
  return isNamedInQuery(name) || SETS.includes(name);
}

/** The set's name in addresses, which leave the first out. */
export function dataKey(name: string): string | undefined {
  return dataSegment(name, SETS);
}

/** The version of a published set's data; undefined for made ones. */
export function versionOfSet(name: string): string | undefined {
  return packages.find((entry) => entry.name === name)?.version;
}

/** The address of a page in a data set, with nothing chosen; what else the address `here` says of the site is kept. */
export function dataAddress(page: Page, name: string, here: Place): string {
  const { embed, lang } = sitePlaceOf(here);
  return printPlace({ embed, lang, data: dataKey(name), page });
}

/** The same address in another language; what stands behind its path is kept as it is. */
export function inLanguage(code: LanguageCode, here: Place): string {
  const { page, pagePath, ...place } = sitePlaceOf(here);
  const lang = langKey(code);
  if (!page) return sitePrefix({ ...place, lang }) + pagePath + here.search;
  return printSitePath({ ...place, lang, page }) + here.search;
}
