import { expect, test } from './app.ts';

test('the table has every event and sorts by its columns', async ({ app, page }) => {
  await app.open('table');
  await app.expectFound(36);
  const table = page
    .getByRole('main')
    .getByRole('table')
    .or(page.getByRole('main').getByRole('grid'))
    .first();
  await expect(table).toHaveAttribute('aria-rowcount', '37');
  const header = table.getByRole('columnheader', { name: /^Killed/ });
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', /ascending|descending/);
  if ((await header.getAttribute('aria-sort')) === 'ascending') await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  await expect(table.getByRole('row').nth(1)).toContainText('Iraq executes 21 men');
});

test('a count that nobody gave is not a zero', async ({ app, page }) => {
  await app.open('table');
  const row = page.getByRole('row', { name: /Pompeo calls Kadhimi/ });
  await expect(row).toContainText('not given');
  await expect(row).not.toContainText(/\b0\b/);
});

test('a row leads to its event, and Back to the table', async ({ app, page }) => {
  await app.open('table?category=attacks');
  await page.getByRole('main').getByRole('link', { name: 'Four rockets land in the Green Zone' }).click();
  await app.expectEvent('Four rockets land in the Green Zone');
  await app.expectFound(9);
  await page.goBack();
  await expect(page).toHaveURL(/\/table\?category=attacks$/);
});

test('an actor’s page lists its parts in events and leads back to the timeline', async ({ app, page }) => {
  await app.open('actors/kataeb-hezbollah');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: 'Kataeb Hezbollah' })).toBeVisible();
  await expect(main).toContainText('alleged by US government');
  await main.getByRole('link', { name: 'Show on the timeline' }).click();
  await app.expectFound(3);
});

test('a place’s page gives its coordinates with their accuracy and source', async ({ app, page }) => {
  await app.open('places/green-zone');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: 'Green Zone' })).toBeVisible();
  await expect(main).toContainText(/33\.3\d* ?° N/);
  await expect(main).toContainText(/within .* of it/);
  await expect(main).toContainText('Where they come from');
});

test('the sources page says what rests on each paragraph', async ({ app, page }) => {
  await app.open('sources');
  const main = page.getByRole('main');
  await expect(main).toContainText('AFP');
  await expect(main).toContainText('Seven rockets hit Baghdad');
  await expect(main).toContainText(/Creative Commons/);
});

test('the corrections stand day by day and event by event, with the first of them at once', async ({
  app,
  page,
}) => {
  await app.open('sources#changes');
  const changes = page.locator('#changes');
  await expect(changes.getByRole('heading', { name: /\d+ corrections$/ })).toBeVisible();
  const listed = await changes.getByRole('link').count();
  await changes.getByRole('button', { name: /^Show all \d+$/ }).click();
  await expect.poll(() => changes.getByRole('link').count()).toBeGreaterThan(listed);
  await changes.getByRole('link', { name: 'Seven rockets hit Baghdad' }).click();
  await app.expectEvent('Seven rockets hit Baghdad');
});
