import { SHELL } from '../offline/site-version.ts';

/** What every page needs: code but for what makes another site, styles, type, ground, and what data sets say of each other's events. */
const FOR_ALL =
  /^(assets|basemap)\/(?!site-worker-).+\.(js|css|json|woff2|svg)$|^data\/.+\.shared-\w+\.json$/;
/** By their names without hash: whole data sets and texts of sets in further languages. */
const OPENED = /^data\/[^.]+(?:\.shared)?(?:\.(?!ids\b)[a-z]{2,3}(?:-\w+)*)?\.json$/;
const NAMED = new Set([SHELL, 'start.js', 'site.js', 'theme.css', 'favicon.svg', 'licences.md']);

/**
 * Which files of a site are kept for use without network: those that every page needs, and whole data sets. `manifest` has the
 * addresses of content by their names.
 */
export function keptPaths(
  paths: readonly string[],
  manifest: Readonly<Record<string, string>>,
): { readonly files: readonly string[]; readonly sets: readonly string[] } {
  const files = paths.filter((path) => FOR_ALL.test(path) || NAMED.has(path));
  const known = new Set(files);
  const sets = Object.entries(manifest)
    .filter(([name, path]) => OPENED.test(name) && !known.has(path))
    .map(([, path]) => path);
  return { files, sets };
}
