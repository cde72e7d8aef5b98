import type { Locator } from '@playwright/test';
import { type App, expect, test } from './app.ts';

/** Opens the actors' values; the tree items are named by the actor. */
async function actors(app: App): Promise<(name: string) => Locator> {
  await app
    .region('Filters')
    .getByRole('button', { name: /^Actors/ })
    .click();
  return (name) => app.page.getByRole('treeitem', { name, exact: true });
}

test('choosing Kataeb Hezbollah leaves its events, with a chip and an address', async ({ app, page }) => {
  await app.open();
  const actor = await actors(app);
  await actor('Kataeb Hezbollah').click();
  await app.expectFound(3);
  expect(app.query().get('actor')).toBe('kataeb-hezbollah');
  await page.keyboard.press('Escape');
  await app
    .region('Filters')
    .getByRole('button', { name: /^Remove filter .*Kataeb Hezbollah/ })
    .click();
  await app.expectFound(36);
  await expect(page).toHaveURL(/\/$/);
});

test('two actors mean any of them, or all together when asked', async ({ app, page }) => {
  await app.open('?actor=kataeb-hezbollah,us-embassy');
  const any = Number(/(\d+) of/.exec(await foundText(app))![1]);
  expect(any).toBeGreaterThan(3);
  await actors(app);
  await page.getByRole('radio', { name: 'all chosen actors together' }).check();
  await app.expectFound(1);
  expect(app.query().get('actors')).toBe('all');
});

async function foundText(app: App): Promise<string> {
  const line = app.page.getByRole('status').filter({ hasText: /\d+ of \d+/ });
  return (await line.textContent())!;
}

test('a parent actor finds what its members took part in', async ({ app }) => {
  await app.open('?actor=mike-pompeo');
  const member = Number(/(\d+) of/.exec(await foundText(app))![1]);
  await app.open('?actor=united-states');
  const parent = Number(/(\d+) of/.exec(await foundText(app))![1]);
  expect(parent).toBeGreaterThan(member);
});

test('categories are checkboxes named by their value', async ({ app }) => {
  await app.open();
  await app.region('Filters').getByRole('checkbox', { name: 'Troops', exact: true }).check({ force: true });
  await app.expectFound(6);
  expect(app.query().get('category')).toBe('troops');
  await expect(app.region('Events')).not.toContainText('Seven rockets hit Baghdad');
  await app.expectEvent('Seven rockets hit Baghdad');
  await expect(app.region('Event')).toContainText('The filters leave this event out');
});

test('a search looks through claims and titles, and replaces the address instead of piling it up', async ({
  app,
  page,
}) => {
  await app.open();
  const entries = await page.evaluate(() => history.length);
  await app.region('Filters').getByRole('searchbox').pressSequentially('soleimani');
  await expect.poll(() => app.query().get('q')).toBe('soleimani');
  await expect(app.region('Events')).toContainText('US drone kills Qasem Soleimani');
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('Reset brings everything back', async ({ app, page }) => {
  await app.open('?category=troops&status=announced&q=troop');
  await expect(page.getByRole('status').filter({ hasText: /\d+ of 36/ })).not.toContainText('36 of 36');
  await app.region('Filters').getByRole('button', { name: 'Reset', exact: true }).click();
  await app.expectFound(36);
  await expect(page).toHaveURL(/\/$/);
});

test('nothing found is explained and offers the filter to drop', async ({ app, page }) => {
  await app.open('?category=troops&q=geneva');
  await app.expectFound(0);
  const explained = page.getByText('No event fits these filters.').first();
  await expect(explained).toBeVisible();
  await page
    .getByRole('button', { name: /^Drop search/ })
    .first()
    .click();
  await app.expectFound(6);
});

test('counts beside the values leave out the facet’s own choice', async ({ app }) => {
  await app.open('?category=troops');
  const attacks = app.region('Filters').getByRole('checkbox', { name: 'Attacks', exact: true });
  await attacks.check({ force: true });
  await app.expectFound(16);
});
