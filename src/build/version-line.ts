import type { SiteVersion } from '../offline/site-version.ts';

/** Under which name a service worker finds the version that it is of. */
export const VERSION_NAME = 'siteVersion';

/** The line before a service worker's code that says its version, so that the code is the same for every site. */
export function versionLine(version: SiteVersion): string {
  return `self.${VERSION_NAME}=${JSON.stringify(version)};\n`;
}

/** A service worker's code for another version than the one that it was written for. */
export function withVersion(worker: string, version: SiteVersion): string {
  return versionLine(version) + worker.replace(new RegExp(`^self\\.${VERSION_NAME}=.*\\n`), '');
}
