/** One build of the site, as its service worker knows it: files by their paths below the site's base. */
export interface SiteVersion {
  /** Changes with any of the files. */
  readonly id: string;
  /** What pages of every kind need, each with its digest as `integrity` takes it. */
  readonly files: Readonly<Record<string, string>>;
  /** Whole data sets and their texts in further languages, likewise; one is kept once it has been opened. */
  readonly sets: Readonly<Record<string, string>>;
}

/** The service worker, at the site's base and always so called: it is in charge of what lies beside it. */
export const WORKER = 'sw.js';

/** The document without a page in it, which stands for the document of every page. */
export const SHELL = 'shell.html';

/** Whether the name of a file changes with what it holds. */
export function isHashed(path: string): boolean {
  return /^(assets|data|basemap|tiles)\/[^/]+-[\w-]{8}\.\w+$/.test(path);
}

/** Whether it is a tile of the ground or their list: too many to be kept before they were seen. */
export function isTile(path: string): boolean {
  return path.startsWith('tiles/') && isHashed(path);
}

/** What a file is called in every version: its path without the hash. */
export function nameInAll(path: string): string {
  return isHashed(path) ? path.replace(/-[\w-]{8}(?=\.\w+$)/, '') : path;
}
