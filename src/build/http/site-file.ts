import { type FileHandle, open } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { own } from '../../base/own.ts';
import type { Coding } from './accept-encoding.ts';
import type { Validators } from './preconditions.ts';

/** A file that is open: what is said of it and what is read from it is one state of it, whatever is built meanwhile. */
export interface SiteFile extends Validators {
  readonly handle: FileHandle;
  readonly coding: Coding;
  /** Bytes, as the coding has them. */
  readonly size: number;
  readonly type: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8; header=present',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
};

/** Of names that stand for a format of their own. */
const TYPES_BY_NAME: Readonly<Record<string, string>> = {
  'bom.json': 'application/vnd.cyclonedx+json',
  'feed.json': 'application/feed+json',
};

const COPIES: Readonly<Record<Coding, string>> = { br: '.br', gzip: '.gz', identity: '' };
const NOT_THERE: ReadonlySet<string | undefined> = new Set([
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'ENAMETOOLONG',
  'ELOOP',
]);

function typeOf(path: string): string {
  return (
    own(TYPES_BY_NAME, basename(path)) ??
    own(TYPES, extname(path).toLowerCase()) ??
    'application/octet-stream'
  );
}

async function openOne(path: string, coding: Coding): Promise<SiteFile | undefined> {
  let handle: FileHandle;
  try {
    handle = await open(path + COPIES[coding]);
  } catch (error) {
    if (NOT_THERE.has((error as NodeJS.ErrnoException).code)) return undefined;
    throw error;
  }
  try {
    const stat = await handle.stat();
    if (stat.isFile()) {
      const etag = `"${stat.size.toString(36)}-${Math.floor(stat.mtimeMs * 1000).toString(36)}-${coding}"`;
      const modified = Math.floor(stat.mtimeMs / 1000) * 1000;
      const type = typeOf(path);
      return { handle, coding, size: stat.size, type, etag, modified };
    }
  } catch (error) {
    await handle.close();
    throw error;
  }
  await handle.close();
  return undefined;
}

/** Opens the file in the first of the codings that it has; undefined when there is no such file. Whoever gets it closes it. */
async function openFirst(path: string, codings: readonly Coding[]): Promise<SiteFile | undefined> {
  for (const coding of codings) {
    const file = await openOne(path, coding);
    if (file) return file;
  }
  return undefined;
}

/** Opens what these names lead to below a folder: the file, or the index.html of the folder of that name. */
export async function openSiteFile(
  root: string,
  names: readonly string[],
  isFolder: boolean,
  codings: readonly Coding[],
): Promise<SiteFile | undefined> {
  const path = join(root, ...names);
  const file = isFolder ? undefined : await openFirst(path, codings);
  return file ?? openFirst(join(path, 'index.html'), codings);
}
