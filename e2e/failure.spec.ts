import { expect, test } from './app.ts';

test('data that do not load are explained, and Retry loads them', async ({ app, page }) => {
  app.allow(/status of 500/);
  const data = '**/data/*.json';
  await page.route(data, (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto(app.address);
  await expect(page.getByText('The data could not be loaded')).toBeVisible();
  await expect(page.getByText(/was answered with status 500/)).toBeVisible();
  await page.unroute(data);
  await page.getByRole('button', { name: 'Retry' }).click();
  await app.ready();
  await app.expectFound(36);
});

test('data that are cut off are explained', async ({ app, page }) => {
  await page.route('**/data/*.json', (route) => route.fulfill({ status: 200, body: '{"info":' }));
  await page.goto(app.address);
  await expect(page.getByText(/could not be read/)).toBeVisible();
});

test('without its basemap the map still shows the events', async ({ app, page }) => {
  app.allow(/status of 404/);
  await page.route('**/basemap/**', (route) => route.fulfill({ status: 404, body: '' }));
  await app.open();
  await expect(
    app
      .region('Map')
      .getByRole('button', { name: /rockets|events/ })
      .first(),
  ).toBeVisible();
  await expect(app.region('Map').getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('unknown data name themselves and offer those there are', async ({ app, page }) => {
  app.allow(/status of 404/);
  await page.goto(`${app.address}?data=no-such-set`);
  await expect(page.getByText('There is no data set named “no-such-set”')).toBeVisible();
  await page
    .getByRole('link', { name: /Baghdad under rocket fire/ })
    .last()
    .click();
  await app.expectFound(36);
});

test('a search that lacks the words of other languages says so, and fetches them when asked', async ({
  app,
  page,
}) => {
  app.allow(/status of 404/);
  const texts = '**/data/*.ar-*.json';
  await page.route(texts, (route) => route.fulfill({ status: 404, body: '' }));
  await app.open('?q=صواريخ');
  const said = page
    .getByRole('status')
    .filter({ hasText: 'The texts in other languages could not be fetched' });
  await expect(said).toBeVisible();
  await app.expectFound(0);
  await page.unroute(texts);
  await said.getByRole('button', { name: 'Retry' }).click();
  await expect(said).toBeHidden();
  await expect(app.region('Events').getByRole('link').first()).toBeVisible();
});
