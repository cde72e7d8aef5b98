import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.md': 'text/plain; charset=utf-8',
};

interface Way {
  /** The path below which the folder lies, with a slash at both ends. */
  readonly base?: string;
  /** Whether a path below it comes through; the request waits for that to be known, and is broken off where it does not. */
  readonly passes?: (path: string) => boolean | Promise<boolean>;
  /** A file of the folder that answers what is not there. */
  readonly missing?: string;
}

/** The plainest host there is: a file or a folder's index.html, and a 404, empty where nothing else is said; no fallback, no headers. */
export async function plainHost(folder: string, { base = '/', passes = () => true, missing }: Way = {}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const below = pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
    if (below !== undefined && !(await passes(below))) return void request.socket.destroy();
    const path = join(folder, normalize(decodeURI(below ?? '\0')));
    const file = pathname.endsWith('/') || extname(path) === '' ? join(path, 'index.html') : path;
    try {
      const body = await readFile(file);
      response
        .writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' })
        .end(body);
    } catch {
      response.writeHead(404, { 'Content-Type': TYPES['.html'] });
      response.end(missing === undefined ? undefined : await readFile(join(folder, missing)));
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}` };
}
