import { App, test as base, expect } from './app.ts';
import { kept } from './offline-site.ts';
import { plainHost } from './static-host.ts';

const FOLDER = 'node_modules/.cache/slow';

/** The site below a path of the plainest host, where nothing lies beside it; its store answers late. */
const test = base.extend<{ readonly app: App }>({
  app: async ({ page }, use) => {
    const path = new URL(process.env.SLOW_ADDRESS!).pathname;
    const { server, address } = await plainHost(FOLDER, { base: path });
    const app = new App(page, address);
    await use(app);
    expect(app.unexpected()).toEqual([]);
    server.closeAllConnections();
    server.close();
  },
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the site is walked below its path, and every document names only what lies there', async ({
    app,
    page,
    request,
  }) => {
    // Their pictures are drawn after the build, which this host does not do.
    app.allow(/\/stills\//);
    const outside: string[] = [];
    const read = async (path: string) => {
      await page.goto(app.address + path);
      const named = await page
        .locator('[href], [src]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? ''));
      for (const one of named) {
        const { href } = new URL(one, page.url());
        if (/^\//.test(one) && !href.startsWith(app.address)) outside.push(`${path}: ${one}`);
      }
    };
    for (const path of [
      '',
      'table/',
      'sources/',
      'embed/events/truce-2020/',
      'iraq-2019-2020/',
      'actors/us-embassy/',
    ])
      await read(path);
    await read('events/volley-2020-11-17/');
    expect(outside).toEqual([]);
    await page.getByRole('link', { name: 'Iraqi military' }).first().click();
    await expect(page).toHaveURL(`${app.address}actors/iraqi-military`);
    await expect(page.getByRole('heading', { level: 1, name: 'Iraqi military' })).toBeVisible();
    for (const path of ['events/volley-2020-11-17.json', 'feed.json', 'feed.xml', 'manifest.webmanifest'])
      expect((await request.get(app.address + path)).status(), path).toBe(200);
  });
});

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('pages, frames and copies for use without network stay below it', async ({ app, context, page }) => {
    // The ground far from Baghdad is kept once it was seen, and the page asks whether the site has been renewed.
    app.allow(/\/tiles\/|ERR_INTERNET_DISCONNECTED \S+\/a\/path\/$/);
    await app.open();
    await app.expectFound(36);
    await page.getByRole('link', { name: 'Table', exact: true }).click();
    await expect(page).toHaveURL(`${app.address}table`);
    await page.goBack();
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Share' });
    await expect(dialog.getByRole('textbox', { name: 'This event', exact: true })).toHaveValue(
      `${app.address}events/volley-2020-11-17`,
    );
    const preview = dialog.getByTitle('Preview of the embedded page');
    await expect(preview).toHaveAttribute('src', new RegExp(`^${app.address}embed\\?`));
    await expect(preview.contentFrame().getByRole('region', { name: 'Timeline' })).toBeVisible();
    await expect.poll(async () => (await kept(page))[0]).toBeGreaterThan(40);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(app.address);
    await expect
      .poll(() => page.evaluate(async () => (await caches.match('shell.html')) !== undefined))
      .toBe(true);
    await context.setOffline(true);
    await page.goto(`${app.address}events/truce-2020`);
    await app.ready();
    await app.expectEvent('Truce stops the rockets');
  });
});
