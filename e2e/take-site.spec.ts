import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { App, expect, test } from './app.ts';
import { kept, wholeOf } from './offline-site.ts';
import { plainHost } from './static-host.ts';

const EVENTS = `id,title,date,latitude,longitude,place,category,source
b1,Bridge shelled at Hit,2021-03-01,33.64,42.82,Hit,Shelling,Radio One
b2,Market closed in Taji,2021-03-03,33.52,44.25,Taji,Unrest,Radio One
b3,Convoy stopped near Balad,2021-03-07,34.01,44.14,Balad,Road block,Paper Two
`;

/** Where the site lies at its host, which leads nowhere by itself: what is no file is a folder, with a slash or without. */
const BELOW = '/of/us/';

async function openDialog(page: Page) {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Take a site away' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take a site away' });
  await expect(dialog.getByRole('button', { name: 'Make the zip' })).toBeEnabled();
  return dialog;
}

async function openEvents(page: Page): Promise<void> {
  await page.goto(`${process.env.APP_ADDRESS}open`);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await chooser).setFiles({ name: 'bridges.csv', mimeType: 'text/csv', buffer: Buffer.from(EVENTS) });
  await page.getByRole('button', { name: 'Open the events' }).click();
  await page.getByRole('link', { name: 'Show the events' }).click();
}

test.describe('a site made of a file that was opened', () => {
  // It is made once, and the last test takes a part of it away.
  test.describe.configure({ mode: 'serial' });
  let folder: string;
  let server: Server;
  let address: string;

  test.beforeAll(async ({ browser }) => {
    test.setTimeout(180_000);
    const page = await browser.newPage();
    await openEvents(page);
    const dialog = await openDialog(page);
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Bridges of the west');
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Make the zip' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('bridges-of-the-west-site.zip');
    await expect(dialog.getByRole('status').filter({ hasText: 'The site is made' })).toBeVisible();
    folder = mkdtempSync(join(tmpdir(), 'taken-site-'));
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync(await file.path())))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    await page.close();
    ({ server, address } = await plainHost(folder, { base: BELOW, missing: '404.html' }));
  });
  test.afterAll(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Does something on a page of the site, which asks nobody else and says nothing in the console. */
  async function onSite(
    browser: Browser,
    options: BrowserContextOptions,
    act: (app: App) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext(options);
    const app = new App(await context.newPage(), address);
    await act(app);
    expect(app.unexpected()).toEqual([]);
    await context.close();
  }

  test('opens below any path, and its links work', async ({ browser }) => {
    await onSite(browser, { serviceWorkers: 'block' }, async (app) => {
      const { page } = app;
      await app.open();
      await expect(page).toHaveTitle('Bridges of the west');
      await expect(page.getByRole('heading', { level: 1, name: 'Bridges of the west' })).toBeVisible();
      await app.expectFound(3, 3);
      await (await app.inList('Market closed in Taji')).click();
      await app.expectEvent('Market closed in Taji');
      await expect(page).toHaveURL(/\/of\/us\/events\/[\w-]+/);
      const event = new URL(page.url()).pathname.slice(BELOW.length);
      // The address as it is sent to somebody else, without a slash at its end and with one.
      for (const path of [event, `${event}/`]) {
        await app.open(path);
        await app.expectEvent('Market closed in Taji');
      }
      await app.open();
      await page.getByRole('link', { name: 'Sources', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
      for (const name of ['zip', 'datapackage.json', 'feed.json']) {
        const href = await page.locator(`main a[href$="${name}"]`).getAttribute('href');
        expect((await page.request.get(new URL(href!, page.url()).href)).status(), name).toBe(200);
      }
    });
  });

  test('is read without JavaScript', async ({ browser }) => {
    await onSite(browser, { javaScriptEnabled: false }, async ({ page }) => {
      await page.goto(address);
      await page.getByRole('link', { name: 'Table', exact: true }).click();
      await page.getByRole('link', { name: 'Bridge shelled at Hit' }).click();
      await expect(page).toHaveURL(/\/of\/us\/events\/[\w-]+\/$/);
      await expect(page.getByRole('heading', { name: 'Bridge shelled at Hit' })).toBeVisible();
      // Its styles have come, the colour among them.
      await expect(page.locator('.site-header')).toHaveCSS('box-shadow', /rgb\(181, 69, 47\)/);
      await page.getByRole('link', { name: 'Hit', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Hit' })).toBeVisible();
      const named = await page
        .locator('[href], [src]')
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).getAttribute('href') ?? ''));
      expect(named.filter((one) => /^(\/|[a-z]+:)/.test(one))).toEqual([]);
    });
  });

  test('says nowhere where it was made', () => {
    const { host } = new URL(process.env.APP_ADDRESS!);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.\w+$/.test(name),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((name) => readFileSync(join(folder, name), 'utf8').includes(host))).toEqual([]);
  });

  test('is kept for use without network', async ({ browser }) => {
    await onSite(browser, { serviceWorkers: 'allow' }, async (app) => {
      const { page } = app;
      app.allow(/\/tiles\/|ERR_INTERNET_DISCONNECTED/);
      await app.open();
      await expect.poll(() => kept(page)).toEqual([wholeOf(folder)]);
      await page.context().setOffline(true);
      await page.goto(`${address}table`);
      await app.ready();
      await expect(page.getByRole('row', { name: /Market closed in Taji/ })).toBeVisible();
    });
  });

  test('has one page that opens events without pages of their own', async ({ browser }) => {
    await onSite(browser, { serviceWorkers: 'block' }, async (app) => {
      const { page } = app;
      app.allow(/the server responded with a status of 404 \(Not Found\)/);
      rmSync(join(folder, 'events'), { recursive: true });
      await app.open();
      const href = await (await app.inList('Convoy stopped near Balad')).getAttribute('href');
      const answer = await page.goto(new URL(href!, address).href);
      expect(answer?.status()).toBe(404);
      await app.ready();
      await app.expectEvent('Convoy stopped near Balad');
      // Neither are there pages in languages that nobody wished for, but for the first.
      const event = new URL(page.url()).pathname.slice(BELOW.length);
      await app.open(`fr/${event}`);
      await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
      await expect(page.getByRole('heading', { level: 2, name: 'Convoy stopped near Balad' })).toBeVisible();
    });
  });
});

test('the dialog says what the site will be, warns of a faint colour, and can be given up', async ({
  app,
  page,
}) => {
  await app.open();
  const dialog = await openDialog(page);
  const inDialog = new AxeBuilder({ page }).include('[aria-labelledby="site-title"]');
  expect((await inDialog.analyze()).violations).toEqual([]);
  await expect(dialog).toContainText('all events of the data set: 36');
  await expect(dialog.getByText(/^About \d[\d.]* MB; files: /)).toBeVisible();
  await expect(dialog.getByRole('checkbox', { name: 'English' })).toBeDisabled();
  await expect(dialog.getByRole('checkbox', { name: 'Français' })).toBeChecked();
  await dialog.getByLabel('Colour').fill('#f5f0c0');
  await expect(dialog.getByRole('status').filter({ hasText: 'light ground' })).toBeVisible();
  await dialog.getByLabel('Colour').fill('#15202b');
  await expect(dialog.getByRole('status').filter({ hasText: 'dark ground' })).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Title' }).fill(' ');
  await expect(dialog.getByRole('button', { name: 'Make the zip' })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Ours');
  await dialog.getByRole('button', { name: 'Make the zip' }).click();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'Given up' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Make the zip' })).toBeEnabled();
});
