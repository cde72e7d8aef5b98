import { App, test as base, expect } from './app.ts';
import { kept, wholeOf } from './offline-site.ts';
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

test('every whole address that documents and lists name is below the path, and leads to what it says', async ({
  request,
}) => {
  const host = process.env.SLOW_ADDRESS!;
  const site = process.env.SLOW_SITE!;
  const textAt = async (path: string) => {
    const response = await request.get(host + path);
    expect(response.status(), path).toBe(200);
    return response.text();
  };
  const named = new Set<string>();
  for (const path of [
    '',
    'table',
    'sources',
    'story/evening',
    'events/volley-2020-11-17',
    'actors/iran/with/united-states',
    'places/green-zone',
    'iraq-2019-2020',
    'iraq-2019-2020/events/ain-al-asad-rockets-2019-12-03',
    'events/ain-al-asad-rockets-2019-12-03',
    'embed/events/truce-2020',
    'feed.xml',
    'feed.json',
    'robots.txt',
  ]) {
    const own = (await textAt(path)).match(/https:\/\/example\.org[^"<\s]*/g) ?? [];
    expect(own.length, path).toBeGreaterThan(0);
    for (const address of own) named.add(address);
  }
  const all = [...(await textAt('sitemap.xml')).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  expect(all.length).toBeGreaterThan(500);
  expect([...named, ...all].filter((address) => !address.startsWith(site))).toEqual([]);
  const broken: string[] = [];
  const some = all.filter((_, at) => at % 40 === 0);
  for (const address of new Set([...named, ...some])) {
    const { pathname, search } = new URL(address);
    const response = await request.get(new URL(pathname + search, host).href);
    if (response.status() !== 200) broken.push(`${address} ${response.status()}`);
  }
  expect(broken).toEqual([]);
});

test('the picture of a link’s preview is at the address that its document names', async ({ request }) => {
  const host = process.env.SLOW_ADDRESS!;
  for (const [path, picture] of [
    ['', 'previews/baghdad-2020-11-17.png'],
    ['events/volley-2020-11-17', 'previews/baghdad-2020-11-17/volley-2020-11-17.png'],
    ['actors/united-states', 'previews/baghdad-2020-11-17.png'],
    [
      'iraq-2019-2020/events/ain-al-asad-rockets-2019-12-03',
      'previews/iraq-2019-2020/ain-al-asad-rockets-2019-12-03.png',
    ],
  ]) {
    const head = await (await request.get(host + path)).text();
    const [, address] = /<meta property="og:image" content="([^"]*)">/.exec(head) ?? [];
    expect(address, path).toBe(process.env.SLOW_SITE + picture);
    const response = await request.get(host + picture);
    expect(response.headers()['content-type'], picture).toBe('image/png');
    const png = await response.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], picture).toEqual([1200, 630]);
  }
});

base('the first page keeps the slash of its folder where an address is mended into it', async ({ page }) => {
  const app = new App(page, process.env.SLOW_ADDRESS!);
  await app.open('index.htm');
  await expect(page).toHaveURL(app.address);
  await page.reload();
  await app.expectFound(36, 36);
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
    await expect.poll(() => kept(page)).toEqual([wholeOf(FOLDER)]);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(app.address);
    await context.setOffline(true);
    await page.goto(`${app.address}events/truce-2020`);
    await app.ready();
    await app.expectEvent('Truce stops the rockets');
  });
});
