/** Folders in which every file has a name that changes with what it holds. */
const FOLDER = /^(assets|basemap|tiles)\//;
const FILE = /^data\/[^/]+\.json$/;

/** The folder of a path in which nothing ever changes; undefined where other files are beside it. */
export function hashedFolder(path: string): string | undefined {
  return FOLDER.exec(path)?.[1];
}

/** Whether what lies at a path below the site's base never changes, so that it may be kept for ever. */
export function isHashed(path: string): boolean {
  return FOLDER.test(path) || FILE.test(path);
}
