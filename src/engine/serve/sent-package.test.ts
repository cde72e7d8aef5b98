import { closeSync, copyFileSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkedPackages } from '../../build/data-files.ts';
import { nodeFiles } from '../../build/import/node-file.ts';
import { packageContent } from '../../build/package-content.ts';
import { PACKAGE_FILE } from '../../io/hosted-catalogue.ts';
import { demoSource } from '../load/demo-source.ts';
import { packageSource } from '../load/package-source.ts';
import { writeSet } from '../load/write-set.ts';
import { engineListener } from './engine-listener.ts';
import { type OpenSets, openSets } from './open-sets.ts';

const NAME = 'baghdad-2020-11-17';

let folder = '';
let sets: OpenSets;
let server: Server;
let address = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'engine-'));
  const { path } = await writeSet(
    folder,
    'told',
    (await packageSource(await nodeFiles([join('data', NAME)])))!,
  );
  copyFileSync(path, join(folder, 'damaged.duckdb'));
  await writeSet(folder, 'made', demoSource(20));
  sets = openSets(folder);
  server = createServer(engineListener(sets, '/', (_, response) => response.end('the site')));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/engine/`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await sets.close();
  rmSync(folder, { recursive: true, force: true });
});

/** An answer as its bytes go through the line. */
function sent(path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; bytes: Buffer }>((done, fail) => {
    get(`${address}${path}`, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode!, headers: response.headers, bytes: Buffer.concat(parts) }),
      );
    }).on('error', fail);
  });
}

const versionOf = async (name: string) => JSON.parse(String((await sent(`${name}/catalogue`)).bytes)).version;

it('the files of a package are sent as the build makes them, packed as the page can read them', async () => {
  const [shipped] = (await checkedPackages('data')).filter(({ info }) => info.name === NAME);
  const { version, translations } = JSON.parse(String((await sent('told/catalogue')).bytes));
  expect(translations).toEqual(shipped.info.languages.slice(1));
  for (const { name, text } of packageContent(PACKAGE_FILE, { ...shipped, synonyms: [] })) {
    const at = `told/${name}?version=${version}`;
    const plain = await sent(at);
    expect([plain.headers['content-encoding'], String(plain.bytes)]).toEqual([undefined, text]);
    const [zipped, brotli] = [
      await sent(at, { 'Accept-Encoding': 'gzip' }),
      await sent(at, { 'Accept-Encoding': 'gzip, br' }),
    ];
    expect([zipped.headers['content-encoding'], String(gunzipSync(zipped.bytes))]).toEqual(['gzip', text]);
    expect([brotli.headers['content-encoding'], String(brotliDecompressSync(brotli.bytes))]).toEqual([
      'br',
      text,
    ]);
    expect(brotli.headers.vary).toBe('Accept-Encoding');
    const again = await sent(at, {
      'Accept-Encoding': 'gzip, br',
      'If-None-Match': String(brotli.headers.etag),
    });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  }
});

it('what is no file of a package, another version, and a package that is damaged are refused', async () => {
  const version = await versionOf('told');
  const statuses = async (...paths: string[]) =>
    Promise.all(paths.map(async (path) => (await sent(path)).status));
  expect(
    await statuses(
      `told/package.xx.json?version=${version}`,
      `told/..%2Fsecret.json?version=${version}`,
      'made/package.json',
      'none/package.json',
      'told/package.json?version=other',
    ),
  ).toEqual([404, 404, 404, 404, 409]);
  expect((await fetch(`${address}told/package.json`, { method: 'POST' })).status).toBe(405);

  const path = join(folder, 'damaged.duckdb');
  const at = readFileSync(path).indexOf('"tables":{"events"');
  expect(at).toBeGreaterThan(0);
  const file = openSync(path, 'r+');
  writeSync(file, 'x', at);
  closeSync(file);
  const damaged = await sent(`damaged/package.json?version=${await versionOf('damaged')}`);
  expect([damaged.status, String(damaged.bytes)]).toEqual([503, expect.stringContaining('load it again')]);
});
