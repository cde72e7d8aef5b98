import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHELL, type SiteVersion } from '../offline/site-version.ts';

/** What every page needs: code, styles, type, ground, and what data sets say of each other's events. */
const FOR_ALL = /^(assets|basemap)\/.+\.(js|css|json|woff2|svg)$|^data\/.+\.shared-\w+\.json$/;
/** By their names without hash: whole data sets and texts of sets in further languages. */
const OPENED = /^data\/[^.]+(?:\.shared)?(?:\.(?!ids\b)[a-z]{2,3}(?:-\w+)*)?\.json$/;
const NAMED = new Set([SHELL, 'start.js', 'favicon.svg', 'licences.md']);
/** Hexadecimal digits of a version. */
const DIGITS = 16;

function digest(path: string): string {
  return `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`;
}

/** The version of the site that a built folder is. */
export function builtVersion(folder: string): SiteVersion {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const digests = (wanted: readonly string[]) =>
    Object.fromEntries(wanted.map((path) => [path, digest(join(folder, path))]));
  const manifest = JSON.parse(readFileSync(join(folder, 'files.json'), 'utf8')) as Record<string, string>;
  const opened = Object.entries(manifest)
    .filter(([name]) => OPENED.test(name))
    .map(([, path]) => path);
  const files = digests(paths.filter((path) => FOR_ALL.test(path) || NAMED.has(path)));
  const sets = digests(opened.filter((path) => !Object.hasOwn(files, path)));
  const id = createHash('sha256')
    .update(JSON.stringify([files, sets]))
    .digest('hex')
    .slice(0, DIGITS);
  return { id, files, sets };
}
