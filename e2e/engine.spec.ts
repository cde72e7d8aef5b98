import type { Page } from '@playwright/test';
import { App, expect, test } from './app.ts';
import { EVENTS, startEngine } from './engine-service.ts';

// The engine is loaded and a set written by each of them.
test.describe.configure({ timeout: 90_000 });

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

test('what takes the host too long is said in the panes, in the reader’s language, and can be narrowed', async ({
  page,
}) => {
  const engine = await startEngine({ limit: 0 });
  try {
    await page.goto(`${engine.address}fr/made-set`);
    const said = page.getByRole('alert').filter({ hasText: 'C’est trop à la fois' });
    await expect(said.filter({ hasText: 'La liste' })).toBeVisible();
    await expect(said.filter({ hasText: 'La chronologie' })).toBeVisible();
    // Its filters are there all the same, by which it becomes less.
    const filters = page.getByRole('region', { name: 'Filtres' });
    await expect(filters.getByRole('status').filter({ hasText: 'C’est trop à la fois' })).toBeVisible();
    await filters.getByRole('button', { name: /^Acteurs/ }).click();
    await page.getByRole('treeitem').first().click();
    await expect(page).toHaveURL(/made-set\?actor=/);
    await expect(page.getByRole('treeitem').first()).toHaveAttribute('aria-checked', 'true');
  } finally {
    await engine.end();
  }
});

test('a data package that the host has is told as known at a moment, by one speaker, and with its relations, as a published one', async ({
  page,
}) => {
  const engine = await startEngine();
  const app = new App(page, engine.address);
  const event = app.region('Event');
  const count = event
    .getByRole('definition')
    .filter({ has: page.locator('xpath=preceding-sibling::dt[normalize-space()="Count"]') });
  try {
    await engine.loadPackage('iraq-2019-2020', 'told-set');
    await app.open('told-set/events/volley-2020-11-17?asof=2020-11-17T20:00');
    await expect(event).toContainText('Nothing had been said of this event by then.');
    await event.getByRole('button', { name: /first report/i }).click();
    await expect(count).toHaveText(/^4 rockets/);
    await app.region('As known at').getByRole('button', { name: 'Show everything', exact: true }).click();
    await expect(count).toHaveText(/^6–15 or more rockets/);
    await event.getByRole('button', { name: 'Use the account of Iraqi military' }).first().click();
    await expect(page).toHaveURL(/told-set\/events\/volley-2020-11-17\?.*speaker=iraqi-military/);
    await expect(count).toHaveText(/^7 rockets/);
    await event.getByRole('link', { name: 'Truce stops the rockets' }).first().click();
    await expect(page).toHaveURL(/told-set\/events\/truce-2020/);
    await app.expectEvent('Truce stops the rockets');

    await engine.loadPackage('baghdad-2020-11-17', 'told-set');
    // As when the reader comes back to the page; otherwise it looks within a minute.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    const newer = page.getByRole('status').filter({ hasText: 'A newer version of this data set is ready' });
    await newer.getByRole('button', { name: 'Reload' }).click();
    await expect(found(page)).toContainText('of 36 events');
    await expect(newer).toBeHidden();
    expect(app.unexpected()).toEqual([]);
  } finally {
    await engine.end();
  }
});

test('a data package that the host has is read in the reader’s language, and searched in all; other sets have no clock', async ({
  page,
}) => {
  const engine = await startEngine();
  const app = new App(page, engine.address);
  const clock = page.getByRole('button', { name: /^As known/ });
  try {
    await engine.loadPackage('baghdad-2020-11-17', 'told-set');
    await app.open('fr/told-set');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bagdad sous le feu des roquettes');
    await page.getByRole('searchbox').fill('صواريخ');
    await expect(page.getByRole('status').filter({ hasText: /\d+ .*sur 36/ })).not.toContainText('36 sur 36');
    await app.open('told-set');
    await expect(clock).toBeVisible();
    await app.open('made-set');
    await expect(found(page)).toContainText('of 3,000 events');
    await expect(clock).toHaveCount(0);
    expect(app.unexpected()).toEqual([]);
  } finally {
    await engine.end();
  }
});
