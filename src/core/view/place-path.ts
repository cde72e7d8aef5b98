import { isNamedInQuery } from './data-name.ts';
import { spellings, tidied } from './forgiving.ts';
import { langKey, languageOf } from './language-code.ts';
import { parsePage, printPath } from './page-path.ts';
import type { Page, View } from './view.ts';

/** The members of a view that stand in the path of its address: `/[embed/][<language>/][<data set>/]<page>`. */
export type SitePlace = Pick<View, 'embed' | 'lang' | 'data' | 'page'>;

/** What a path says. */
export interface ReadPlace extends Omit<SitePlace, 'page'> {
  /** Undefined where the path names no page. */
  readonly page: Page | undefined;
  /** The path of the page alone, as it was given. */
  readonly pagePath: string;
}

export const EMBED = 'embed';

/** The set as addresses have it: undefined for the first of the published ones, which opens when none is named. */
export function dataSegment(name: string | undefined, sets: readonly string[]): string | undefined {
  return name === sets[0] ? undefined : name;
}

function segmentsOf(path: string): readonly string[] {
  return path.replace(/^\/+|(?<!\/)\/+$/g, '').split('/');
}

/** Without a last segment that says nothing: the file that a host has for a folder, or what stood after the link. */
function withoutNoise(segments: readonly string[]): readonly string[] {
  const last = segments.at(-1)!;
  const isNoise = last === 'index.html' || (last !== '' && tidied(last) === '');
  return isNoise ? segments.slice(0, -1) : segments;
}

function readSegments(given: readonly string[], sets: readonly string[]): ReadPlace {
  const rest = [...given];
  /** The first segment as `find` knows it; it is taken off when it is known. */
  const take = <T>(find: (text: string) => T | undefined): T | undefined => {
    const found = rest.length > 0 ? find(rest[0]) : undefined;
    if (found !== undefined) rest.shift();
    return found;
  };
  const embed = take((text) => spellings(text).find((spelling) => spelling === EMBED)) !== undefined;
  const lang = langKey(take(languageOf));
  const set = take((text) => spellings(text).find((spelling) => sets.includes(spelling)));
  return { embed, lang, data: dataSegment(set, sets), page: parsePage(rest), pagePath: `/${rest.join('/')}` };
}

/** Reads a path below the site's base. `sets` are the names of the published data sets, the one that opens first. */
export function parseSitePath(path: string, sets: readonly string[]): ReadPlace {
  const segments = segmentsOf(path);
  const exact = readSegments(segments, sets);
  if (exact.page) return exact;
  // A program may have encoded the slashes, too.
  const decoded = segmentsOf(path.replace(/%(?:25)*2F/gi, '/'));
  return (
    [segments, decoded].map((one) => readSegments(withoutNoise(one), sets)).find(({ page }) => page) ?? exact
  );
}

/** What stands before the path of a page: a slash and a word for each segment; '' where all are the first. */
export function sitePrefix({ embed, lang, data }: Omit<SitePlace, 'page'>): string {
  const set = data !== undefined && !isNamedInQuery(data) ? data : undefined;
  return [embed ? EMBED : undefined, lang, set]
    .flatMap((segment) => (segment === undefined ? [] : `/${segment}`))
    .join('');
}

/** The path of a place, without a slash at its end; a set that is none of the site's has no segment. */
export function printSitePath(place: SitePlace): string {
  const prefix = sitePrefix(place);
  return prefix !== '' && place.page.name === 'explore' ? prefix : prefix + printPath(place.page);
}
