import { expect, test } from './app.ts';

test('an event can be opened from the map, out of its group', async ({ app, page }) => {
  await app.open();
  const map = app.region('Map');
  const sign = map.getByRole('button', { name: /^Four rockets land in the Green Zone/ });
  const group = map.getByRole('button', { name: /^\d+ events, Green Zone/ });
  for (let presses = 0; presses < 4; presses++) {
    await expect(sign.or(group).first()).toBeVisible();
    if (await sign.isVisible()) break;
    await group.press('Enter');
    await expect.poll(() => app.isStill()).toBe(true);
  }
  await sign.press('Enter');
  await app.expectEvent('Four rockets land in the Green Zone');
  await expect(page).toHaveURL(/\/events\/volley-2020-11-17-green-zone/);
});

test('places far away are reached by the inset', async ({ app }) => {
  await app.open();
  await app
    .region('Map')
    .getByRole('button', { name: /Geneva/ })
    .press('Enter');
  await expect.poll(() => app.query().get('map')).toMatch(/^[\d.]+\/46\./);
  await expect(app.region('Map').getByRole('button', { name: /^UN rights chief/ })).toBeVisible();
});

test('events elsewhere and without a place are counted, not dropped', async ({ app }) => {
  await app.open();
  await expect(app.region('Map')).toContainText(/\d+ on the map/);
  await expect(app.region('Map')).toContainText(/\d+ without a place/);
});

test('only what the map shows limits timeline and list', async ({ app }) => {
  await app.open();
  await app
    .region('Map')
    .getByRole('checkbox', { name: /only what the map shows/i })
    .check();
  await expect.poll(() => app.query().get('within')).toBe('map');
  await expect(app.region('Events')).not.toContainText('UN rights chief decries executions');
  await expect(app.region('Events')).toContainText('Four rockets land in the Green Zone');
});

test('moving and zooming the map is kept in the address without new history entries', async ({
  app,
  page,
}) => {
  await app.open();
  const entries = await page.evaluate(() => history.length);
  await app.region('Map').getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(() => app.query().get('map')).toMatch(/^11\/33\.\d+\/44\.\d+$/);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('the makers of the map are named, and the whole name can be read', async ({ app, page }) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await app.open();
    const line = app.region('Map').getByText('OpenStreetMap').first();
    await expect(line).toBeVisible();
    const cut = await line.evaluate((element) => element.scrollWidth > element.clientWidth + 1);
    expect(cut).toBe(false);
  }
});
