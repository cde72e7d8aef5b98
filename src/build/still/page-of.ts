import type { DataPackage } from '../../core/model/package.ts';
import { FIRST_LANGUAGE, type LanguageCode, langKey } from '../../core/view/language-code.ts';
import { dataSegment, parseSitePath, printSitePath } from '../../core/view/place-path.ts';
import type { Page } from '../../core/view/view.ts';

/** A page of a package. */
export interface PageOfSet {
  readonly set: DataPackage;
  readonly page: Page;
  /** Its own path below the site's base; that of the document is another where an earlier release has published it. */
  readonly path: string;
  readonly language: LanguageCode;
  /** The path of the same page in a language. */
  readonly pathIn: (language: LanguageCode) => string;
}

function hasPage({ tables }: DataPackage, page: Page): boolean {
  const has = (rows: readonly { readonly id: string }[], id: string) => rows.some((row) => row.id === id);
  switch (page.name) {
    case 'event':
      return has(tables.events, page.id);
    case 'actor':
      return has(tables.actors, page.id);
    case 'between':
      return has(tables.actors, page.id) && has(tables.actors, page.other);
    case 'story':
      return tables.story.length > 0;
    case 'step':
      return has(tables.story, page.id);
    case 'place':
      return has(tables.places, page.id);
    default:
      return true;
  }
}

/** The event that a page is about, or that a step of the story selects. */
export function eventOf({ set, page }: Pick<PageOfSet, 'set' | 'page'>): string | undefined {
  if (page.name === 'step') return set.tables.story.find(({ id }) => id === page.id)?.event;
  return page.name === 'event' ? page.id : undefined;
}

/** What the document at a path below the site's base is of: the page, of the package that the path names or another that has it. */
export function pageOf(path: string, packages: readonly DataPackage[]): PageOfSet | undefined {
  const sets = packages.map(({ info }) => info.name);
  const { page, data = sets[0], embed, lang } = parseSitePath(`/${path}`, sets);
  if (!page) return undefined;
  const having = packages.filter((one) => hasPage(one, page));
  const set = having.find(({ info }) => info.name === data) ?? having[0];
  if (!set) return undefined;
  const language = lang ?? FIRST_LANGUAGE;
  const pathIn = (code: LanguageCode) =>
    printSitePath({ embed, lang: langKey(code), data: dataSegment(set.info.name, sets), page }).slice(1);
  return { set, page, path: pathIn(language), language, pathIn };
}
