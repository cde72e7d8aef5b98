import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installEngine } from '../src/build/install-engine.ts';
import { App, expect, test } from './app.ts';

const EVENTS = 3000;
const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** The service with one set that was loaded as `npm run engine:load` does it; the engine is installed when first needed. */
async function startEngine() {
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
    serveEngine(sets, { dist, marked: join(folder, 'marked'), published: [], port });
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

test('a set of the host is chosen, filtered, searched, left and found again, and outlives its service', async ({
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
    await app.ready();
    const found = page.getByRole('status').filter({ hasText: /\d of \d/ });
    await expect(found).toContainText('of 3,000 events');

    const filters = app.region('Filters');
    await filters.getByRole('button', { name: /^Actors/ }).click();
    const actor = page.getByRole('treeitem').first();
    const counted = Number(
      /[\d,]+(?=\s*events?\b|$)/.exec((await actor.textContent())!)![0].replace(',', ''),
    );
    expect(counted).toBeGreaterThan(0);
    await actor.click();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/made-set\?.*actor=/);

    await app.region('Events').getByRole('link').first().click();
    await expect(page).toHaveURL(/made-set\/events\/demo-\d{7}\?/);
    const title = await app.region('Event').getByRole('heading', { level: 2 }).textContent();

    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await app.ready();
    await app.expectEvent(title!);
    await expect(filters.getByRole('button', { name: /^Remove filter / })).toBeVisible();

    await engine.stop();
    app.allow(/ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET/);
    await page.keyboard.press('/');
    await page.keyboard.type('rocket');
    const said = page
      .getByRole('alert')
      .filter({ hasText: 'The server that has this data set does not answer' });
    const list = said.filter({ hasText: 'The list stopped working' });
    await expect(list).toBeVisible();
    await expect(app.region('Timeline').getByRole('alert')).toContainText('does not answer');
    await engine.start();
    while ((await said.count()) > 0) {
      const pane = (await said.first().textContent())!;
      await said.first().getByRole('button').click();
      await expect(said.filter({ hasText: pane })).toHaveCount(0);
    }
    await expect(app.region('Events').getByRole('link').first()).toBeVisible();
    expect(app.unexpected()).toEqual([]);
  } finally {
    await engine.end();
  }
});
