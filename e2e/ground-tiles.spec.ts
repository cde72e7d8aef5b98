import type { Page } from '@playwright/test';
import { type App, expect, test } from './app.ts';
import { rememberWords, wordsOf } from './map-words.ts';

/** Waits until the map has painted a name of the ground. */
async function expectNamed(page: Page, name: string): Promise<void> {
  await expect.poll(async () => (await wordsOf(page, 'names')).map(({ text }) => text)).toContain(name);
}

const tryAgain = (app: App) => app.region('Map').getByRole('button', { name: 'Try again' });

for (const [town, map] of [
  ['Khartoum', '9/15.6/32.55'],
  ['Nova Kakhovka', '9/46.75/33.2'],
  ['Kathmandu', '8.5/27.7/85.3'],
  ['Suva', '7/-17.5/179.2'],
] as const) {
  test(`the map knows the ground round ${town} and says who made it`, async ({ app, page }) => {
    await rememberWords(page);
    await app.open(`?map=${map}`);
    await expectNamed(page, town);
    await expect(app.region('Map')).toContainText('GeoNames: places (CC BY 4.0)');
    await expect(tryAgain(app)).toHaveCount(0);
  });
}

for (const [language, country, city] of [
  ['ckb', 'تورکیا', 'هەولێر'],
  ['kmr', 'TÜRKIYE', 'Hewlêr'],
] as const) {
  test(`the map names countries in ${language}, which browsers do not know, and the first view does not ask for them`, async ({
    app,
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/tiles/countries-')) asked.push(request.url());
    });
    await rememberWords(page);
    await app.open(language);
    expect(asked).toEqual([]);
    await app.open(`${language}?map=5/36/40`);
    await expectNamed(page, country);
    await expectNamed(page, city);
    expect(asked).toHaveLength(1);
  });
}

test('closer than the ground is known the map shows squares and says how large they are', async ({ app }) => {
  await app.open('?map=12/46.75/33.37');
  await expect(app.region('Map')).toContainText('Squares of 3 km');
});

test('tiles that do not come leave the rest of the map, and are asked for again', async ({ app, page }) => {
  app.allow(/status of 404/);
  const tiles = '**/tiles/near-21-7-*.json';
  await page.route(tiles, (route) => route.fulfill({ status: 404, body: '' }));
  await rememberWords(page);
  await app.open('?map=9/15.6/32.55');
  await expect(app.region('Map')).toContainText('Some of the ground of the map did not load');
  await page.unroute(tiles);
  await tryAgain(app).click();
  await expectNamed(page, 'Khartoum');
  await expect(tryAgain(app)).toHaveCount(0);
});

test('a tile is asked for once, however often the map returns to it', async ({ app, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/tiles/')) asked.push(request.url());
  });
  await rememberWords(page);
  await app.open('?map=9/15.6/32.55');
  await expectNamed(page, 'Khartoum');
  const map = app.region('Map').getByRole('group', { name: /^Map picture/ });
  for (const key of ['ArrowUp', 'ArrowDown', 'Minus', 'Equal']) {
    await map.press(key);
    await expect.poll(() => app.isStill()).toBe(true);
  }
  expect(asked.length).toBeGreaterThan(1);
  expect(new Set(asked).size).toBe(asked.length);
});
