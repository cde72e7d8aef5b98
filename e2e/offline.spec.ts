import type { BrowserContext } from '@playwright/test';
import { App, test as base, expect } from './app.ts';
import { buildNext, deploy, dist, kept, WHOLE } from './offline-site.ts';
import { plainHost } from './static-host.ts';

/** A site of its own on a host that lets nothing be cached; `lose` takes the network away. */
interface Site {
  readonly address: string;
  readonly folder: string;
  /** Of which paths the answers wait until the promise is kept; where it is rejected they are broken off. */
  hold(paths: RegExp, until: Promise<void>): void;
  lose(context: BrowserContext): Promise<void>;
}

const test = base.extend<{ readonly site: Site }>({
  site: async ({ page: _ }, use, info) => {
    const folder = info.outputPath('site');
    deploy(folder, dist);
    let held: { readonly paths: RegExp; readonly until: Promise<void> } | undefined;
    const passes = (path: string) =>
      !held?.paths.test(path) ||
      held.until.then(
        () => true,
        () => false,
      );
    const { server, address } = await plainHost(folder, { passes });
    const stop = () => {
      server.closeAllConnections();
      server.close();
    };
    await use({
      address,
      folder,
      hold(paths, until) {
        held = { paths, until };
      },
      async lose(context) {
        stop();
        await context.setOffline(true);
      },
    });
    stop();
  },
  app: async ({ page, site }, use) => {
    const app = new App(page, site.address);
    await use(app);
    expect(app.unexpected()).toEqual([]);
  },
});

test.use({ serviceWorkers: 'allow' });

test('after one visit everything works without network', async ({ app, context, page, site }) => {
  await app.open();
  await expect.poll(() => kept(page)).toEqual([WHOLE]);
  await site.lose(context);
  // The ground far from Baghdad is kept once it was seen, and the page asks whether the site has been renewed.
  const notKept = /\/tiles\/|ERR_INTERNET_DISCONNECTED \S+:\d+\/$/;
  app.allow(notKept);

  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await page.reload();
  await app.ready();
  await page.getByRole('link', { name: 'Explore', exact: true }).click();
  await app.expectFound(36);
  await app.region('Filters').getByRole('checkbox', { name: 'Attacks', exact: true }).check({ force: true });
  await app.expectFound(9);
  await (await app.inList('Four rockets land in the Green Zone')).click();
  await app.expectEvent('Four rockets land in the Green Zone');
  await expect(
    app
      .region('Map')
      .getByRole('button', { name: /rockets|events/ })
      .first(),
  ).toBeVisible();

  const second = new App(await context.newPage(), site.address);
  await second.open('events/truce-2020');
  await second.expectEvent('Truce stops the rockets');
  await expect(second.page).toHaveTitle(/Truce stops the rockets/);
  await second.open('embed/events/volley-2020-11-17');
  await expect(second.region('Timeline')).toBeVisible();
  for (const path of [
    'actors/kataeb-hezbollah',
    'places/green-zone',
    'sources',
    '?asof=2020-11-18',
    'licences.md',
  ])
    await second.page.goto(site.address + path);
  // A text without a page round it: the browser looks for its sign where the host has none.
  second.allow(/favicon\.ico/);
  second.allow(notKept);
  await expect(second.page.getByText('react').first()).toBeVisible();
  expect(second.unexpected()).toEqual([]);
});

test('a network that is slow, and lost in the middle of it all, costs nothing', async ({
  app,
  page,
  site,
}) => {
  app.allow(/ERR_/);
  // What a page needs only for other languages is asked for by the copy alone.
  const later = /^assets\/(?:ar|ckb|fr|kmr)-|^licences/;
  let cut = () => {};
  const until = new Promise<void>((_, fail) => {
    cut = () => fail(new Error('no network'));
  });
  until.catch(() => undefined);
  site.hold(later, until);
  await app.open();
  await app.region('Filters').getByRole('checkbox', { name: 'Attacks', exact: true }).check({ force: true });
  await app.expectFound(9);
  cut();
  await page.getByRole('button', { name: 'Reset' }).click();
  await app.expectFound(36);
  await page.reload();
  await app.ready();
  const [some = 0] = await kept(page);
  expect(some).toBeLessThan(WHOLE);

  site.hold(later, Promise.resolve());
  await page.reload();
  await app.ready();
  await expect.poll(() => kept(page)).toEqual([WHOLE]);
});

test('browsers find all that they want of a site to be installed', async ({ app, context, page }) => {
  await app.open();
  await page.evaluate(() => navigator.serviceWorker.ready);
  const browser = await context.newCDPSession(page);
  const { errors, url, data } = await browser.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data!);
  for (const member of ['id', 'start_url', 'scope'] as const)
    expect(new URL(manifest[member], url).href, member).toBe(app.address);
  const icons = manifest.icons.map(
    (icon: Record<string, string>) => `${icon.sizes} ${icon.purpose ?? 'any'}`,
  );
  expect(icons).toEqual(expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']));
  for (const { src, sizes } of manifest.icons.filter(
    ({ type }: Record<string, string>) => type === 'image/png',
  )) {
    const size = await page.evaluate(async (address) => {
      const { width, height } = await createImageBitmap(await (await fetch(address)).blob());
      return `${width}x${height}`;
    }, new URL(src, url).href);
    expect(size).toBe(sizes);
  }
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  // A browser for tests shows no private window otherwise.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

test('what is not kept says that there is no network', async ({ app, context, page, site }) => {
  app.allow(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
  await app.open();
  await expect.poll(() => kept(page)).toEqual([WHOLE]);
  await site.lose(context);
  await page.goto(`${site.address}?data=iraq-2019-2020`);
  await expect(page.getByRole('alert')).toContainText('You are offline');
  await context.setOffline(false);
  await expect(page.getByRole('button', { name: 'Retry' })).toBeVisible();
});

test('while data are to be saved only what was loaded anyway is kept', async ({
  app,
  context,
  page,
  site,
}) => {
  const saving = `Object.defineProperty(navigator, 'connection', { value: { saveData: true } });`;
  deploy(site.folder, dist, saving);
  await app.open();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await app.ready();
  await expect.poll(async () => (await kept(page))[0]).toBeGreaterThan(10);
  expect((await kept(page))[0]).toBeLessThan(WHOLE / 2);
  await site.lose(context);
  await page.reload();
  await app.ready();
  await app.expectFound(36);
});

for (const [kind, fault] of [
  ['has no room', `Cache.prototype.put = async () => { throw new DOMException('', 'QuotaExceededError'); };`],
  ['keeps nothing', `caches.open = async () => { throw new DOMException('', 'SecurityError'); };`],
  ['cannot run it', `throw new Error('not here');`],
]) {
  test(`a browser that ${kind} shows the page all the same`, async ({ app, page, site }) => {
    deploy(site.folder, dist, fault);
    const asked = page
      .context()
      .waitForEvent('serviceworker', { timeout: 5000 })
      .catch(() => undefined);
    await app.open();
    await asked;
    await page.reload();
    await app.ready();
    await app.expectFound(36);
    await expect.poll(() => kept(page)).toEqual([]);
  });
}

test('what is kept can be removed, and stays away', async ({ app, page, site }) => {
  await app.open('sources');
  const section = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Without network' }) });
  await expect(section.getByRole('listitem')).toHaveText(['Baghdad under rocket fire']);
  await section.getByRole('button', { name: 'Remove from this device' }).click();
  await expect(section.getByRole('button', { name: 'Keep on this device' })).toBeVisible();
  expect(await kept(page)).toEqual([]);
  await page.goto(site.address);
  await app.ready();
  await page.getByRole('link', { name: 'Sources', exact: true }).click();
  await section.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(section.getByRole('button', { name: 'Remove from this device' })).toBeVisible();
  expect(await kept(page)).toEqual([WHOLE]);
});

test('a newer version waits until the reader agrees, and is never mixed with the one before', async ({
  app,
  context,
  page,
  site,
}, info) => {
  // It builds a second site.
  test.setTimeout(240_000);
  const sources = (one: App) => one.page.getByRole('link', { name: 'Sources', exact: true });
  const origins = (one: App) => one.page.getByRole('link', { name: 'Origins', exact: true });
  const notice = (one: App) => one.page.getByRole('status').filter({ hasText: 'A newer version' });
  await app.open();
  await expect.poll(() => kept(page)).toEqual([WHOLE]);
  const next = info.outputPath('next');
  await buildNext(next);
  deploy(site.folder, next);

  // The next visit is still one to the version that is kept; the newer one comes meanwhile, whole.
  await page.reload();
  await app.ready();
  await expect(sources(app)).toBeVisible();
  await expect(notice(app)).toBeVisible();
  expect(await kept(page)).toEqual([WHOLE, WHOLE]);
  const other = new App(await context.newPage(), site.address);
  await other.open('events/truce-2020');
  await expect(sources(other)).toBeVisible();

  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await notice(app).getByRole('button', { name: 'Reload' }).click();
  await expect(origins(app)).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/table');
  await app.ready();
  await expect(notice(app)).toBeHidden();

  // The other page goes on as it was, with code that only the older version has, until it is reloaded.
  await site.lose(context);
  await other.page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(other.page.getByRole('table')).toBeVisible();
  await expect(sources(other)).toBeVisible();
  await other.page.reload();
  await other.ready();
  await expect(origins(other)).toBeVisible();
  await page.close();
  await other.page.reload();
  await other.ready();
  await expect.poll(() => kept(other.page)).toEqual([WHOLE]);
  expect(other.unexpected()).toEqual([]);
});
