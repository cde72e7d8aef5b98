import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './app.ts';
import { dist } from './offline-site.ts';
import { plainHost } from './static-host.ts';

for (const [path, json] of [
  ['', 'events/volley-2020-11-17.json'],
  ['?data=iraq-2019-2020', 'iraq-2019-2020/events/volley-2020-11-17.json'],
]) {
  test(`the page of sources leads to the data for other programs (${path || 'first set'})`, async ({
    app,
    page,
    request,
  }) => {
    await app.open(`sources${path}`);
    const links = page.locator('section', {
      has: page.getByRole('heading', { name: 'Data for other programs' }),
    });
    const types: string[] = [];
    for (const link of await links.getByRole('link').all()) {
      const answer = await request.get(new URL((await link.getAttribute('href'))!, app.address).href);
      expect(answer.status()).toBe(200);
      types.push(answer.headers()['content-type']);
    }
    expect(types).toEqual(['application/zip', 'application/json', 'application/feed+json']);
    const record = await (await request.get(app.address + json)).json();
    const descriptor = await (
      await request.get(`${app.address}data/${record.package}/datapackage.json`)
    ).json();
    expect(descriptor.version.split('+')[1]).toBe(record.version);
    expect((await request.get(new URL(record.$schema, app.address).href)).status()).toBe(200);
  });
}

test('other sites may read the data for other programs and nothing else', async ({ app, page }) => {
  app.allow(/CORS|ERR_FAILED|^request: |favicon\.ico/);
  const other = await plainHost('public');
  await page.goto(`${other.address}favicon.svg`);
  const read = (path: string) =>
    page.evaluate(
      (address) =>
        fetch(address).then(
          (answer) => answer.status,
          () => 'refused',
        ),
      app.address + path,
    );
  expect(await read('events/volley-2020-11-17.json')).toBe(200);
  expect(await read('data/iraq-2019-2020.zip')).toBe(200);
  expect(await read('feed.json')).toBe(200);
  expect(await read('events/volley-2020-11-17')).toBe('refused');
  expect(await read('files.json')).toBe('refused');
  other.server.closeAllConnections();
  other.server.close();
});

test('data that the site does not publish have no such files', async ({ app, page }) => {
  await app.open('sources?data=demo-1000');
  await expect(page.getByRole('heading', { name: 'Licence' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Data for other programs' })).toHaveCount(0);
});

test('the rules for hosts are no more than these take', () => {
  const host = (name: string) => readFileSync(join(dist, name), 'utf8');
  expect(host('_headers').match(/^\S/gm)!.length).toBeLessThanOrEqual(100);
  expect(Buffer.byteLength(host('_headers.cloudfront.js'))).toBeLessThan(10_240);
});
