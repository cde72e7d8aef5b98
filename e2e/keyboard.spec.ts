import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

/** Presses Tab until the focused element has this name; fails after going once round the page. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) === 0) continue;
    const text = await focused.evaluate((element) => {
      const labels = (element as HTMLInputElement).labels;
      return element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent ?? '';
    });
    if (name.test(text.trim())) return;
  }
  throw new Error(`tab never reaches ${name}; make it focusable`);
}

test('filter, zoom, select and follow a relation by keyboard alone', async ({ app, page }) => {
  test.slow();
  await app.open();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Skip to the content');

  await tabTo(page, /^Actors/);
  await page.keyboard.press('Enter');
  const tree = page.getByRole('tree').first();
  await expect(tree).toBeVisible();
  await tabTo(page, /./);
  await page.getByRole('treeitem').first().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.type('kat');
  await page.keyboard.press('Space');
  await app.expectFound(3);
  await page.keyboard.press('Escape');
  await expect(page.locator(':focus')).toHaveText(/^Actors/);

  await tabTo(page, /^Events on the time axis$/);
  await page.keyboard.press('+');
  await app.spanWhere(() => true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/events\//);

  await page.goto(`${app.address}events/volley-2020-11-17`);
  await app.ready();
  await tabTo(page, /^Truce stops the rockets$/);
  await page.keyboard.press('Enter');
  await app.expectEvent('Truce stops the rockets');
});

test('the list is one stop; arrows move in it and Enter selects', async ({ app, page }) => {
  await app.open('?category=attacks');
  const stops = app.region('Events').locator('a[tabindex="0"]');
  await expect(stops).toHaveCount(1);
  await stops.focus();
  await page.keyboard.press('Home');
  await expect(page.locator(':focus')).toHaveText('Nearly 90 attacks on foreign targets');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).toHaveText('US bombs Kataeb Hezbollah');
  await page.keyboard.press('Enter');
  await app.expectEvent('US bombs Kataeb Hezbollah');
});

test('a slash goes to the search and a question mark lists the shortcuts', async ({ app, page }) => {
  await app.open();
  await page.keyboard.press('/');
  await expect(app.region('Filters').getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await app.lanes().focus();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
});

test('panes can be resized by keyboard', async ({ app, page }) => {
  await app.open();
  const edge = page.getByRole('separator', { name: 'Width of the timeline and the list' });
  const before = (await app.region('Timeline').boundingBox())!.width;
  await edge.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await app.region('Timeline').boundingBox())!.width).toBeLessThan(before);
});
