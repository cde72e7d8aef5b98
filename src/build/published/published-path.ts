/** Pages beside which their data lie as JSON. */
const RECORD = /^(?:[\w-]+\/)?(?:events|actors|places|sources)\/[^/]+\.json$/;
/** In a language, of a package. */
const FEED = /^(?:[\w-]+\/){0,2}feed\.json$/;
const SCHEMA = /^schema\/[^/]+\.json$/;
/** A package as a folder of its files and as one file; what lies in `data` itself are files of the page. */
const PACKAGE = /^data\/(?:[^/]+\/[^/]+|[^/]+\.zip)$/;

/** Whether a path below the site's base is that of data which are there for other programs. */
export function isPublished(path: string): boolean {
  return [RECORD, FEED, SCHEMA, PACKAGE].some((form) => form.test(path));
}
