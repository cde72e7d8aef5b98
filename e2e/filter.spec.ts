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
  await expect.poll(() => app.query().get('actor')).toBe('kataeb-hezbollah');
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
  await expect.poll(() => app.query().get('actors')).toBe('all');
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

/** How many events of a category there are, as its checkbox describes it: "8 events, 1 expected". */
async function countOf(app: App, category: string): Promise<number> {
  const box = app.region('Filters').getByRole('checkbox', { name: category, exact: true });
  const id = await box.getAttribute('aria-describedby');
  const words = await app.page.locator(`[id="${id}"]`).textContent();
  return [...words!.matchAll(/\d+/g)].reduce((sum, [n]) => sum + Number(n), 0);
}

test('categories are checkboxes named by their value', async ({ app }) => {
  await app.open();
  const troops = await countOf(app, 'Troops');
  await app.region('Filters').getByRole('checkbox', { name: 'Troops', exact: true }).check({ force: true });
  await app.expectFound(troops);
  await expect.poll(() => app.query().get('category')).toBe('troops');
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

test('a facet for attribution limits the chosen actors’ parts, with counts and an address', async ({
  app,
  page,
}) => {
  await app.open('iraq-2019-2020?actor=kataeb-hezbollah');
  const all = Number(/(\d+) of/.exec(await foundText(app))![1]);
  await openFacet(app, 'Attribution');
  await page.getByRole('checkbox', { name: 'Alleged', exact: true }).check();
  await expect.poll(() => app.query().get('attribution')).toBe('alleged');
  const alleged = Number(/(\d+) of/.exec(await foundText(app))![1]);
  expect(alleged).toBeGreaterThan(0);
  expect(alleged).toBeLessThan(all);
  await page.keyboard.press('Escape');
  await app.region('Filters').getByRole('button', { name: 'Remove filter Attribution: Alleged' }).click();
  await expect.poll(async () => Number(/(\d+) of/.exec(await foundText(app))![1])).toBe(all);
});

/** Opens a facet, behind "More" where it has no button of its own. */
async function openFacet(app: App, name: string): Promise<void> {
  const filters = app.region('Filters');
  const own = filters.getByRole('button', { name, exact: true });
  await ((await own.isVisible()) ? own : filters.getByRole('button', { name: 'More', exact: true })).click();
}

test('the way back to all events is in sight however large the numbers are', async ({ app }) => {
  await app.open('?data=demo-1000000');
  const filters = app.region('Filters');
  await expect(filters.getByRole('status')).toHaveText('1,000,000 of 1,000,000 events', { timeout: 30_000 });
  await expect(filters.getByRole('button', { name: 'Reset', exact: true })).toBeInViewport({ ratio: 1 });
});

test('the buttons of facets stay where they are when something is chosen', async ({ app, page }) => {
  await app.open();
  const places = () =>
    app
      .region('Filters')
      .locator('.facet-button:not([inert]) .pill-button, .facet-pills label, input[type=search]')
      .evaluateAll((elements) => elements.map((element) => Math.round(element.getBoundingClientRect().x)));
  await expect.poll(places).not.toEqual([]);
  const before = await places();
  const actor = await actors(app);
  await actor('Kataeb Hezbollah').click();
  await actor('Iran').click();
  await page.keyboard.press('Escape');
  await app.region('Filters').getByRole('checkbox', { name: 'Attacks', exact: true }).check({ force: true });
  await expect.poll(() => app.query().get('category')).toBe('attacks');
  expect(await places()).toEqual(before);
});

test('opening a facet puts the focus into its search field', async ({ app, page }) => {
  await app.open();
  await actors(app);
  await expect(page.getByRole('searchbox', { name: 'Find in Actors' })).toBeFocused();
});

test('categories tell apart what is only expected or threatened', async ({ app }) => {
  await app.open('?category=attacks');
  const attacks = app.region('Filters').getByRole('checkbox', { name: 'Attacks', exact: true });
  await expect(attacks).toHaveAccessibleDescription(/^\d+ events, 1 expected$/);
});

test('a filter by place tells of wholes elsewhere with a part there, and takes them in', async ({ app }) => {
  await app.open('iraq-2019-2020?actor=kataeb-hezbollah&place=green-zone');
  const filters = app.region('Filters');
  await expect(filters).toContainText('Rockets on Baghdad break the truce');
  await filters.getByRole('button', { name: 'Include them' }).click();
  await expect.poll(() => app.query().get('places')).toBe('parts');
  await expect(app.region('Events')).toContainText('Rockets on Baghdad break the truce');
  await filters.getByRole('button', { name: /^Remove filter Place: Green Zone/ }).click();
  await expect.poll(() => app.query().get('places')).toBeNull();
});

test('a word of thousands of letters and hundreds of unknown ids stay small', async ({ app, page }) => {
  await app.open(
    `?q=${'x'.repeat(3000)}&actor=${Array.from({ length: 300 }, (_, i) => `nobody-${i}`).join(',')}`,
  );
  const notice = page.locator('.notice');
  await expect(notice).toContainText('and 297 more');
  expect((await notice.boundingBox())!.height).toBeLessThan(220);
  const drop = page.getByRole('button', { name: /^Drop search/ }).first();
  expect((await drop.boundingBox())!.width).toBeLessThan(600);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
});

test('after a search is dropped the focus is in the search field', async ({ app, page }) => {
  await app.open('?q=nothing-has-this-word');
  await page
    .getByRole('button', { name: /^Drop search/ })
    .first()
    .click();
  await expect(app.region('Filters').getByRole('searchbox')).toBeFocused();
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
  await app.expectFound(await countOf(app, 'Troops'));
});

test('counts beside the values leave out the facet’s own choice', async ({ app }) => {
  await app.open('?category=troops');
  const attacks = app.region('Filters').getByRole('checkbox', { name: 'Attacks', exact: true });
  await attacks.check({ force: true });
  await app.expectFound((await countOf(app, 'Attacks')) + (await countOf(app, 'Troops')));
});
