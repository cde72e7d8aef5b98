import { existsSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isHashed } from '../hashed-path.ts';
import { type AnswerKind, answerKind, securityHeaders } from '../policy.ts';
import { acceptedCodings, type Coding } from './accept-encoding.ts';
import { METHODS, refusalOf } from './request-rules.ts';
import { endWith, sendFile } from './send-file.ts';
import { openSiteFile, type SiteFile } from './site-file.ts';
import { sitePath } from './site-path.ts';

/** Where the files of a site are. */
export interface SiteFolders {
  readonly current: string;
  /** What the current one took the place of; pages that were open before still ask for its assets. */
  readonly previous: string;
  /** The path below which it is served, with a slash at both ends; the host's own without it. */
  readonly base?: string;
  /** Finds what is sent in place of a file: its path, or undefined where the folder's own is sent. */
  readonly instead?: (names: readonly string[]) => Promise<string | undefined>;
  /** Makes a file that is not there when it is asked for: its path, or undefined where nobody can. */
  readonly made?: (names: readonly string[]) => Promise<string | undefined>;
}

/** ms within which a folder that is being exchanged is there again. */
const EXCHANGE = 2000;

/** Opens a file of the site; while a build takes the place of the last one, waits until it has. */
async function openFrom(
  { current, previous, instead, made }: SiteFolders,
  names: readonly string[],
  isFolder: boolean,
  codings: readonly Coding[],
): Promise<SiteFile | undefined> {
  const other = await instead?.(names);
  if (other !== undefined) return openSiteFile(dirname(other), [basename(other)], false, codings);
  for (let waited = 0; ; waited += 5) {
    const file = await openSiteFile(current, names, isFolder, codings);
    if (file) return file;
    if (existsSync(join(current, 'index.html')) || waited > EXCHANGE) break;
    await pause(5);
  }
  const again = await openSiteFile(current, names, isFolder, codings);
  if (again) return again;
  const path = await made?.(names);
  if (path !== undefined) return openSiteFile(dirname(path), [basename(path)], false, codings);
  if (!isHashed(names.join('/'))) return undefined;
  return openSiteFile(previous, names, isFolder, codings);
}

function setHeaders(response: ServerResponse, kind: AnswerKind): void {
  for (const [name, value] of Object.entries(securityHeaders[kind])) response.setHeader(name, value);
}

async function answer(
  folders: SiteFolders,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  setHeaders(response, 'file');
  const refusal = refusalOf(request);
  if (refusal) {
    if (refusal.status === 405) response.setHeader('Allow', METHODS);
    return endWith(request, response, refusal.status, refusal.says);
  }
  if (request.method === 'OPTIONS') return void response.writeHead(204, { Allow: METHODS }).end();
  const path = sitePath(request.url ?? '', folders.base);
  if (!path.found && path.status === 400) {
    return endWith(request, response, 400, 'the address cannot be read');
  }
  const codings = acceptedCodings(request.headers['accept-encoding']);
  const open = (names: readonly string[], isFolder: boolean, allowed = codings) =>
    openFrom(folders, names, isFolder, allowed);
  let status: 200 | 404 = 200;
  let file = path.found ? await open(path.names, path.isFolder) : undefined;
  if (!file && path.found && !codings.includes('identity')) {
    const plain = await open(path.names, path.isFolder, ['identity']);
    await plain?.handle.close();
    if (plain) return endWith(request, response, 406, 'the file is there in no form that is accepted');
  }
  if (!file) {
    status = 404;
    file = await open(['404.html'], false, codings.length > 0 ? codings : ['identity']);
  }
  if (!file) return endWith(request, response, 404, 'not found');
  try {
    const name = path.found ? path.names.join('/') : '';
    setHeaders(response, answerKind(name, file.type));
    const isForever = isHashed(name);
    await sendFile(request, response, file, isForever && status === 200, status);
  } finally {
    await file.handle.close();
  }
}

/** What went wrong with a file, for the client; the server goes on. */
function fail(request: IncomingMessage, response: ServerResponse, { code }: NodeJS.ErrnoException): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const isBusy = code === 'EMFILE' || code === 'ENFILE';
  if (isBusy) response.setHeader('Retry-After', '1');
  const says = isBusy
    ? 'too many files are open; try again'
    : `the file cannot be read (${code ?? 'unknown'})`;
  endWith(request, response, isBusy ? 503 : code === 'EACCES' || code === 'EPERM' ? 403 : 500, says);
}

/**
 * Answers requests with the files of a built folder as they are now, in the form that the client accepts; what is not there
 * gets the folder's 404.html with status 404. Nothing that a client sends or leaves out ends the process.
 */
export function siteListener(folders: SiteFolders): RequestListener {
  return (request, response) => {
    answer(folders, request, response).catch((error: NodeJS.ErrnoException) =>
      fail(request, response, error),
    );
  };
}
