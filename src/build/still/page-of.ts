import type { DataPackage } from '../../core/model/package.ts';
import { FIRST_LANGUAGE, type LanguageCode, langKey } from '../../core/view/language-code.ts';
import { printSitePath, sitePrefix } from '../../core/view/place-path.ts';
import type { Page } from '../../core/view/view.ts';
import type { PageHead } from '../pages.ts';

/** A page of a package. */
export interface PageOfSet {
  /** In the page's language. */
  readonly set: DataPackage;
  readonly page: Page;
  /** Its own path below the site's base; that of the document is another where an earlier release has published it. */
  readonly path: string;
  readonly language: LanguageCode;
  /** The path of the same page in a language. */
  readonly pathIn: (language: LanguageCode) => string;
  /** The path of a file of its package in its language. */
  readonly fileOfSet: (name: string) => string;
}

/** The event that a page is about, or that a step of the story selects. */
export function eventOf({ set, page }: Pick<PageOfSet, 'set' | 'page'>): string | undefined {
  if (page.name === 'step') return set.tables.story.find(({ id }) => id === page.id)?.event;
  return page.name === 'event' ? page.id : undefined;
}

/** The page that a document is of, one of packages that are in its language. */
export function pageOf({ place, set: name }: PageHead, packages: readonly DataPackage[]): PageOfSet {
  const set = packages.find(({ info }) => info.name === name);
  if (!set) throw new Error(`the site has no package ${name}`);
  const language = place.lang ?? FIRST_LANGUAGE;
  const pathIn = (code: LanguageCode) => printSitePath({ ...place, lang: langKey(code) }).slice(1);
  const fileOfSet = (file: string) => `${sitePrefix(place)}/${file}`.slice(1);
  return { set, page: place.page, path: pathIn(language), language, pathIn, fileOfSet };
}
