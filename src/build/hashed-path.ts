/** Folders in which every file has a name that changes with what it holds. */
const FOLDER = /^assets\//;
const FILE = /^(?:data|basemap|tiles)\/[^/]+\.json$/;

/** Whether what lies at a path below the site's base never changes, so that it may be kept for ever. */
export function isHashed(path: string): boolean {
  return FOLDER.test(path) || FILE.test(path);
}
