import type { LanguageCode } from '../../core/view/language-code.ts';

/** Where a built site lists its own files, so that another can be made of them. */
export const SITE_FILES = 'site-files.json';

/** Events up to which each has documents; above, one document opens all. */
export const MOST_DOCUMENTS = 2000;

/** The files of a built site, by their paths below its base. */
export interface SiteFiles {
  /** The worker that makes another site. */
  readonly worker: string;
  /** The module by which the code learns what the site holds. */
  readonly module: string;
  /** The style for readers without JavaScript. */
  readonly plain: string;
  /** The styles of pages that the first view does without, by the names of the pages. */
  readonly styles: Readonly<Record<string, readonly string[]>>;
  /** What every site has, with the bytes of each when it is packed. */
  readonly files: Readonly<Record<string, number>>;
  /** The files of each data package, below `data/<package>/`. */
  readonly packages: Readonly<Record<string, readonly string[]>>;
}

/** What a reader wishes for a site. */
export interface SiteWishes {
  readonly title: string;
  /** As CSS has it: #1b2026. */
  readonly colour: string;
  /** In which documents are written, the first of the site among them. */
  readonly languages: readonly LanguageCode[];
  /** What is to be done with the files, in words. */
  readonly readMe: string;
}

/** The data of a site: a package of this one by its name, or a zip with the files of one. */
export type SiteData = { readonly name: string } | { readonly zip: Blob };

/** What the page asks of the worker that makes a site; `base` is the path of this one, with a slash at both ends. */
export interface SiteAsking {
  readonly base: string;
  readonly host: SiteFiles;
  readonly data: SiteData;
  readonly wishes: SiteWishes;
}

export type SiteAnswer =
  | { readonly site: 'progress'; readonly part: number }
  | { readonly site: 'made'; readonly content: Blob; readonly files: number }
  | { readonly site: 'failed'; readonly reason: string };
