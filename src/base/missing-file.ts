const EVENT = 'missing-file';
/** Vite's own, for code that is imported late. */
const CODE = 'vite:preloadError';

/** Tells the page that a file of the site did not come. */
export function reportMissingFile(): void {
  dispatchEvent(new Event(EVENT));
}

/** Calls `then` for every file of the site that does not come: code, data, basemap. */
export function watchMissingFiles(then: () => void): void {
  for (const event of [EVENT, CODE]) addEventListener(event, then);
}
