import type { PackageEntry } from './listing.ts';

/** The module by which the code of a built page learns what its site holds; it is no part of that code. */
export const SITE_MODULE = 'virtual:site';

/** What a site holds: its packages, and the addresses of its files of content by their names. */
export interface SiteContent {
  readonly packages: readonly PackageEntry[];
  readonly files: Readonly<Record<string, string>>;
}

/** The text of the module. */
export function siteModule({ packages, files }: SiteContent): string {
  return `export const packages=${JSON.stringify(packages)},files=${JSON.stringify(files)};\n`;
}
