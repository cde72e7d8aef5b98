import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { serve } from '../serve.ts';
import { previousOf } from '../swap-folder.ts';

export const DIGITS = '0123456789';
export const SCRIPT = 'export const word = "word";\n'.repeat(100);
export const MODIFIED = 'Tue, 17 Nov 2020 17:27:00 GMT';

const FILES: Readonly<Record<string, string>> = {
  'index.html': '<title>first</title>',
  '404.html': '<title>missing</title>',
  'events/raid/index.html': '<title>raid</title>',
  'assets/app-1.js': SCRIPT,
  'digits.txt': DIGITS,
  'empty.txt': '',
  'with space é.txt': 'spaced',
};

/** Puts a file into a folder, with its compressed copies where it is worth it, all from one evening in 2020. */
export function put(folder: string, name: string, text: string): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  const forms = [['', Buffer.from(text)] as const];
  if (text.length > 1000) {
    forms.push(['.br', brotliCompressSync(text)] as never, ['.gz', gzipSync(text)] as never);
  }
  for (const [ending, bytes] of forms) {
    writeFileSync(path + ending, bytes);
    utimesSync(path + ending, new Date(MODIFIED), new Date(MODIFIED));
  }
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks as exactly these words say; nothing is normalised. */
export function ask(
  address: string,
  path: string,
  headers: OutgoingHttpHeaders = {},
  method = 'GET',
): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((done, fail) => {
    const asking = request({ hostname, port, path, headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () =>
        done({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asking.on('error', fail).end();
  });
}

/** A small built site in a folder of its own, served. `stop` ends it and takes the folder away. */
export async function smallSite() {
  const parent = mkdtempSync(join(tmpdir(), 'site-'));
  const folder = join(parent, 'dist');
  for (const [name, text] of Object.entries(FILES)) put(folder, name, text);
  put(previousOf(folder), 'assets/app-0.js', 'export const old = 1;');
  put(previousOf(folder), 'gone.txt', 'gone');
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  const { server, address } = await serve(0, folder);
  const stop = () => {
    server.closeAllConnections();
    server.close();
    rmSync(parent, { recursive: true });
  };
  return { folder, server, address, stop };
}
