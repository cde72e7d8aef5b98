import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { contentSecurityPolicy } from './policy.ts';
import { root } from './step.ts';

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'self'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Answers with the files of a built folder, as they are now; what is not there gets its 404.html with status 404. */
function listener(folder: string): RequestListener {
  const files = sirv(folder, {
    // Looks for each file when it is asked for: a new build may replace them all while the server runs.
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      const forever = path.startsWith('/assets/');
      response.setHeader('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    files(request, response, async () => {
      const missing = await readFile(join(folder, '404.html')).catch(() => 'not found');
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : missing);
    });
  };
}

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? done(false) : fail(error),
    );
    server.listen(port, '127.0.0.1', () => done(true));
  });
}

/** Serves a built folder on this machine alone, at the port (0: any) or at the next free one of the twenty after it. */
export async function serve(
  port: number,
  folder = join(root, 'dist'),
): Promise<{ readonly server: Server; readonly address: string }> {
  if (!existsSync(folder)) throw new Error(`${folder} is missing; run npm run build first`);
  const answer = listener(folder);
  for (let attempt = port; attempt <= port + 20; attempt++) {
    const server = createServer(answer);
    if (await listen(server, attempt)) {
      return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
    }
  }
  throw new Error(`ports ${port} to ${port + 20} are all taken; choose another with PORT=<number>`);
}
