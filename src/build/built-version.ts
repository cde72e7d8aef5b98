import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteVersion } from '../offline/site-version.ts';
import { keptPaths } from './kept-paths.ts';

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
  const kept = keptPaths(paths, manifest);
  const [files, sets] = [digests(kept.files), digests(kept.sets)];
  const id = createHash('sha256')
    .update(JSON.stringify([files, sets]))
    .digest('hex')
    .slice(0, DIGITS);
  return { id, files, sets };
}
