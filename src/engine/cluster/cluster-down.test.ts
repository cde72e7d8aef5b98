import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { serveEngine } from '../serve/serve-engine.ts';
import { clusterAddress } from './cluster-address.ts';
import { clusterSets } from './cluster-sets.ts';

const folder = mkdtempSync(join(tmpdir(), 'cluster-down-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a cluster that is down is told in words, and the site is sent all the same', async () => {
  const dist = join(folder, 'dist');
  mkdirSync(dist);
  writeFileSync(join(dist, 'index.html'), '<html><head></head><body>The site</body></html>');
  // Nobody can listen at this port.
  const sets = clusterSets(clusterAddress('clickhouse://reader:hidden@127.0.0.1:1/events', {}));
  const options = { dist, marked: join(folder, 'marked'), published: [], port: 0 };
  const { server, address, offered, failed } = await serveEngine(sets, options);
  try {
    const says = 'the server 127.0.0.1:1 of the engine does not answer; start it and try again';
    expect([offered, failed]).toEqual([[], says]);
    const page = await fetch(address);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('The site')]);
    const listed = await fetch(`${address}engine/`);
    expect([listed.status, await listed.json()]).toEqual([503, { failed: says }]);
    const asked = await fetch(`${address}engine/some-set/catalogue`);
    expect([asked.status, await asked.json()]).toEqual([503, { failed: says }]);
  } finally {
    server.close();
  }
});
