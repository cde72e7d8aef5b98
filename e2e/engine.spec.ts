import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { installEngine } from '../src/build/install-engine.ts';
import { App, expect, test } from './app.ts';

// The engine is loaded and a set written by each of them.
test.describe.configure({ timeout: 90_000 });

const EVENTS = 3000;
const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** The service with one set that was loaded as `npm run engine:load` does it; the engine is installed when first needed. */
async function startEngine(limit?: number) {
  installEngine();
  const [{ writeSet }, { demoSource }, { openSets }, { serveEngine }] = await Promise.all([
    import('../src/engine/load/write-set.ts'),
    import('../src/engine/load/demo-source.ts'),
    import('../src/engine/serve/open-sets.ts'),
    import('../src/engine/serve/serve-engine.ts'),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'engine-'));
  const load = (events: number) => writeSet(join(folder, 'sets'), 'made-set', demoSource(events));
  await load(EVENTS);
  const sets = openSets(join(folder, 'sets'));
  const serve = (port: number) =>
    serveEngine(sets, { dist, marked: join(folder, 'marked'), published: [], port, limit });
  let running = await serve(0);
  const { address } = running;
  const stop = () =>
    new Promise<void>((done) => {
      running.server.close(() => done());
      running.server.closeAllConnections();
    });
  return {
    address,
    load,
    stop,
    async start() {
      running = await serve(Number(new URL(address).port));
    },
    async end() {
      await stop();
      await sets.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const found = (page: Page) => page.getByRole('status').filter({ hasText: /\d of \d/ });

test('a set of the host is chosen in the menu, filtered, searched, and found again at its address', async ({
  page,
}) => {
  const engine = await startEngine();
  const app = new App(page, engine.address);
  try {
    await app.open();
    await app.expectFound(36);
    await page.getByRole('button', { name: 'Data sets' }).click();
    await page.getByRole('link', { name: /Made set of 3,000 incidents.*3,000 events/ }).click();
    await expect(page).toHaveURL(`${engine.address}made-set`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Made set of 3,000 incidents');
    await expect(found(page)).toContainText('of 3,000 events');

    const filters = app.region('Filters');
    await filters.getByRole('button', { name: /^Actors/ }).click();
    const actor = page.getByRole('treeitem').first();
    await expect(actor).toContainText(/\d/);
    const [counted] = /[\d,]+/.exec((await actor.textContent())!)!;
    await actor.click();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/made-set\?.*actor=/);
    await expect(found(page)).toContainText(`${counted} of 3,000 events`);

    await filters.getByRole('searchbox').fill('muthanna');
    await expect(page).toHaveURL(/q=muthanna/);
    await expect(found(page)).not.toContainText(`${counted} of`);
    await app.region('Events').getByRole('link').first().click();
    await expect(page).toHaveURL(/made-set\/events\/demo-\d{7}\?/);
    const title = await app.region('Event').getByRole('heading', { level: 2 }).textContent();

    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await app.ready();
    await app.expectEvent(title!);
    await expect(filters.getByRole('button', { name: /^Remove filter / })).toBeVisible();
    expect(app.unexpected()).toEqual([]);
  } finally {
    await engine.end();
  }
});

test('a page outlives the service behind it, and is offered what that has loaded anew', async ({ page }) => {
  const engine = await startEngine();
  const app = new App(page, engine.address);
  try {
    await app.open('made-set?actor=armed-groups&status=occurred');
    // What comes after the first picture is here.
    await page.waitForLoadState('networkidle');
    await engine.stop();
    app.allow(/ERR_|the engine cannot be reached|Unable to preload/);
    const remove = (name: RegExp) => app.region('Filters').getByRole('button', { name }).click();
    await remove(/^Remove filter .*Armed groups/);
    const said = page
      .getByRole('alert')
      .filter({ hasText: 'The server that has this data set does not answer' });
    await expect(said.filter({ hasText: 'The list stopped working' })).toBeVisible();
    await expect(app.region('Timeline').getByRole('alert')).toContainText('does not answer');
    await engine.start();
    while ((await said.count()) > 0) {
      const pane = (await said.first().textContent())!;
      await said.first().getByRole('button').click();
      await expect(said.filter({ hasText: pane })).toHaveCount(0);
    }
    await expect(app.region('Events').getByRole('link').first()).toBeVisible();

    await engine.load(EVENTS + 500);
    await remove(/^Remove filter .*Occurred/i);
    const newer = page.getByRole('status').filter({ hasText: 'A newer version of this data set is ready' });
    await newer.getByRole('button', { name: 'Reload' }).click();
    await expect(found(page)).toContainText('3,500 of 3,500 events');
    await expect(newer).toBeHidden();
    expect(app.unexpected()).toEqual([]);
  } finally {
    await engine.end();
  }
});

test('what takes the host too long is said in the panes, in the reader’s language', async ({ page }) => {
  const engine = await startEngine(0);
  try {
    await page.goto(`${engine.address}fr/made-set`);
    const said = page.getByRole('alert').filter({ hasText: 'C’est trop à la fois' });
    await expect(said.filter({ hasText: 'La liste' })).toBeVisible();
    await expect(said.filter({ hasText: 'La chronologie' })).toBeVisible();
  } finally {
    await engine.end();
  }
});
