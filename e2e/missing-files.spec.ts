import type { Page } from '@playwright/test';
import { withoutFile } from '../src/build/faults/without-file.ts';
import { expect, test } from './app.ts';

/** One file of each kind; `npm run faults page` takes away each that there is. */
const FILES = [
  { kind: 'the code that all begins with', file: 'assets/first-*.js', path: '' },
  { kind: 'its style', file: 'assets/first-*.css', path: '' },
  { kind: 'the words', file: 'assets/en-*.js', path: '' },
  { kind: 'what the site holds', file: 'assets/site.*.js', path: '' },
  { kind: 'the data', file: 'data/baghdad-*.json', path: '' },
  { kind: 'the basemap', file: 'basemap/world-*.json', path: '' },
  { kind: 'the code of the map', file: 'assets/MapPanel-*.js', path: '' },
  { kind: 'the code of the other panes', file: 'assets/screen-panes-*.js', path: '' },
  { kind: 'the style of the other panes', file: 'assets/screen-panes-*.css', path: '' },
  { kind: 'the code of a part of the map', file: 'assets/MapTiles-*.js', path: '?map=9/15.6/32.55' },
  { kind: 'the code of a page', file: 'assets/TablePage-*.js', path: 'table' },
];

for (const { kind, file, path } of FILES) {
  test(`without ${kind} the page says so, and going on mends it`, async ({ app, page }) => {
    app.allow(/./);
    expect(await withoutFile(page, app.address, { path }, file)).toEqual([]);
  });
}

test('a pane whose code is missing fails alone', async ({ app, page }) => {
  app.allow(/status of 404|Failed to fetch/);
  await page.route('**/assets/MapPanel-*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(app.address);
  await expect(page.getByRole('alert')).toContainText('The map stopped working');
  await expect(app.region('Timeline').getByRole('list').getByRole('button').first()).toBeVisible();
  await expect(app.region('Events')).toBeVisible();
  await expect(app.region('Event')).toBeVisible();
});

/** The site as it is after a deployment: another release in its documents, and the file gone. */
async function renew(page: Page, address: string): Promise<void> {
  await page.route('**/assets/TablePage-*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.route(address, async (route) => {
    if (route.request().resourceType() !== 'fetch') return route.continue();
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/assets\/first-[^"]+\.js/, 'assets/first-renewed.js');
    return route.fulfill({ response: answer, body });
  });
}

for (const storage of ['kept', 'denied']) {
  test(`a page whose files are gone after a deployment reloads once (storage ${storage})`, async ({
    app,
    page,
  }) => {
    app.allow(/status of 404|Failed to fetch/);
    if (storage === 'denied')
      await page.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage'])
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException('denied', 'SecurityError');
            },
          });
      });
    let loads = 0;
    page.on('load', () => loads++);
    await app.open();
    await renew(page, app.address);
    await page.getByRole('link', { name: 'Table', exact: true }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'has been renewed' })).toBeVisible();
    await expect.poll(() => loads).toBe(2);
    // The host still gives the old page; it says so and does not reload again.
    await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
    expect(new URL(page.url()).pathname).toBe('/table');
    await page.waitForLoadState('networkidle');
    expect(loads).toBe(2);
  });
}

for (const denied of ['pushState', 'replaceState'] as const) {
  test(`a browser that refuses ${denied} leaves the page as it is`, async ({ app, page }) => {
    await page.addInitScript((name) => {
      history[name] = () => {
        throw new DOMException('too many', 'SecurityError');
      };
    }, denied);
    let loads = 0;
    page.on('load', () => loads++);
    await app.open();
    await (await app.inList('Truce stops the rockets')).click();
    await app.expectEvent('Truce stops the rockets');
    await app.region('Timeline').getByRole('button', { name: 'Month', exact: true }).click();
    await app
      .region('Filters')
      .getByRole('checkbox', { name: 'Attacks', exact: true })
      .check({ force: true });
    await app.expectFound(9);
    expect(loads).toBe(1);
  });
}

test('without a canvas the page says so and the list goes on', async ({ app, page }) => {
  app.allow(/canvas|picture/i);
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto(app.address);
  await expect(app.region('Timeline').getByRole('alert')).toContainText('no canvas to draw on');
  await expect(app.region('Map').getByText('cannot draw the map’s picture')).toBeVisible();
  await expect(app.region('Events').getByRole('row').first()).toBeVisible();
});
