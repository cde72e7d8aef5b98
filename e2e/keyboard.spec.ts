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

test('the timeline is one stop; arrows go from event to event and on beyond its end', async ({
  app,
  page,
}) => {
  await app.open('?from=2020-11-01&to=2020-12-01&lanes=none');
  const events = app.region('Timeline').locator('.timeline-lanes li button');
  expect(
    await events.evaluateAll((all) => all.filter((one) => (one as HTMLElement).tabIndex >= 0).length),
  ).toBe(0);
  await app.lanes().focus();
  await page.keyboard.press('ArrowDown');
  await expect(app.lanes()).not.toBeFocused();
  const first = await page.locator(':focus').getAttribute('aria-label');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator(':focus')).not.toHaveAttribute('aria-label', first!);
  const span = await app.spanWhere(({ from }) => from < Date.UTC(2020, 10, 1));
  expect(span.to - span.from).toBeGreaterThan(29 * 86_400_000);
  await expect(page.locator(':focus')).toBeInViewport();
  const second = await page.locator(':focus').getAttribute('aria-label');
  await page.keyboard.press('Shift+Tab');
  await expect(app.lanes()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', second!);
});

test('the map is one stop; arrows go to the nearest sign, with shift they move it', async ({ app, page }) => {
  await app.open();
  const picture = app.region('Map').getByRole('group', { name: 'Map picture' });
  await picture.focus();
  const middle = async () => {
    const { x, width } = (await page.locator(':focus').boundingBox())!;
    return x + width / 2;
  };
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(':focus')).toHaveClass('map-sign');
  await page.keyboard.press('Escape');
  let before = Number.NEGATIVE_INFINITY;
  for (let step = 0; step < 40 && (await middle()) > before; step++) {
    before = await middle();
    await expect(page.locator(':focus')).toBeInViewport({ ratio: 0.9 });
    const view = app.query().get('map');
    await page.keyboard.press('ArrowRight');
    if (app.query().get('map') !== view) break;
  }
  await page.keyboard.press('Shift+Tab');
  await expect(picture).toBeFocused();
  // Across the way of the last step, which it would undo else.
  await page.keyboard.press('Shift+ArrowUp');
  await expect.poll(() => app.query().get('map')).not.toBeNull();
  await expect(picture).toBeFocused();
  const map = app.query().get('map');
  await page.keyboard.press('+');
  await expect.poll(() => app.query().get('map')).not.toBe(map);
});

test('the list is one stop; arrows move in it and Enter selects', async ({ app, page }) => {
  await app.open('?category=attacks');
  const stops = app.region('Events').locator('a[tabindex="0"]');
  await expect(stops).toHaveCount(1);
  await stops.focus();
  await page.keyboard.press('Home');
  await expect(page.locator(':focus')).toHaveText('US bombs Kataeb Hezbollah');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).toHaveText('US bombs Kataeb Hezbollah again');
  await page.keyboard.press('Enter');
  await app.expectEvent('US bombs Kataeb Hezbollah again');
});

test('a slash goes to the search and a question mark opens how to read this', async ({ app, page }) => {
  await app.open();
  const search = app.region('Filters').getByRole('searchbox');
  await expect(search).toBeVisible();
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
  await page.keyboard.press('Escape');
  await app.lanes().focus();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'How to read this' });
  await expect(help).toContainText('A hatch means nothing else.');
  await expect(help.getByRole('region', { name: 'Keys' })).toContainText('Fit the selected event');
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(app.lanes()).toBeFocused();
});

test('how to read this opens from a sign at what it means, and gives the focus back', async ({
  app,
  page,
}) => {
  await app.open('iraq-2019-2020');
  const sign = app.region('Events').getByRole('button', { name: 'one source: how to read this' }).first();
  await sign.focus();
  await page.keyboard.press('Enter');
  const help = page.getByRole('dialog', { name: 'How to read this' });
  await expect(help.locator(':focus')).toContainText('Only one source reports this');
  await help.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', 'one source: how to read this');
});

test('entries of how to read this show the events that they are about', async ({ app, page }) => {
  await app.open();
  await page.getByRole('button', { name: 'How to read this', exact: true }).click();
  const help = page.getByRole('dialog', { name: 'How to read this' });
  await help.getByRole('button', { name: /^Show these: Announced, \d/ }).click();
  await expect(help).toBeHidden();
  await expect.poll(() => app.query().get('status')).toBe('announced');
});

test('single keys of the page can be switched off, and stay so', async ({ app, page }) => {
  await app.open();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'How to read this' });
  await help.getByRole('checkbox', { name: '/ and ? work everywhere on the page' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  await expect(help).toBeHidden();
  await expect(app.region('Filters').getByRole('searchbox')).not.toBeFocused();
  await page.reload();
  await app.ready();
  await page.keyboard.press('?');
  await expect(help).toBeHidden();
  await page.getByRole('button', { name: 'How to read this', exact: true }).click();
  await help.getByRole('checkbox', { name: '/ and ? work everywhere on the page' }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(app.region('Filters').getByRole('searchbox')).toBeFocused();
});

test('the selection is announced once, and what is opened first is not', async ({ app, page }) => {
  await app.open();
  const said = page.locator('[aria-live="polite"]');
  await expect(said).toHaveText('');
  await (await app.inList('Truce stops the rockets')).click();
  await expect(said).toHaveText('Selected: Truce stops the rockets.');
});

test('panes can be resized by keyboard', async ({ app, page }) => {
  await app.open();
  const edge = page.getByRole('separator', { name: 'Width of the timeline and the list' });
  const before = (await app.region('Timeline').boundingBox())!.width;
  await edge.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await app.region('Timeline').boundingBox())!.width).toBeLessThan(before);
});
