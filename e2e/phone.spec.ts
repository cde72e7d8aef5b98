import type { Page } from '@playwright/test';
import { type App, expect, test } from './app.ts';
import { drawFinger } from './fingers.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

function handle(page: Page) {
  return page.getByRole('button', { name: 'Height of the event' });
}

/** Where the sheet begins, px from the top of the window. */
async function topOf(page: Page): Promise<number> {
  return (await handle(page).boundingBox())!.y;
}

/** Waits until the sheet stands still, and returns where it begins. */
async function restOf(page: Page): Promise<number> {
  let before = Number.NaN;
  await expect
    .poll(async () => {
      const now = await topOf(page);
      const isStill = now === before;
      before = now;
      return isStill;
    })
    .toBe(true);
  return before;
}

/** Lines of the event that the end of the sheet cuts, by more than the overhang of their letters. */
async function cutLines(app: App): Promise<readonly string[]> {
  const end = (await app.page.getByRole('tablist').boundingBox())!.y;
  return app.region('Event').evaluate((event, y) => {
    const texts = document.createTreeWalker(event, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const cut: string[] = [];
    while (texts.nextNode()) {
      range.selectNodeContents(texts.currentNode);
      const isCut = [...range.getClientRects()].some(({ top, bottom }) => top + 3 < y && bottom - 3 > y);
      if (isCut) cut.push(String(texts.currentNode.textContent));
    }
    return cut;
  }, end);
}

/**
 * Scrolls the text of the sheet with a finger from one height to another, px, and waits until it no longer glides: till then
 * the browser keeps the next finger for itself.
 */
async function scrollText(page: Page, from: number, to: number): Promise<void> {
  await page.locator('.sheet-body').evaluate((body) => {
    const rest = new Promise((done) => body.addEventListener('scrollend', done, { once: true }));
    Object.assign(window, { rest });
  });
  await drawFinger(page, { x: 200, y: from }, { x: 200, y: to });
  await page.evaluate(() => (window as unknown as { rest: Promise<unknown> }).rest);
}

test('map and timeline share the first screen; the list and the filters are tabs', async ({ app, page }) => {
  await app.open();
  await expect(app.region('Timeline')).toBeInViewport();
  await expect(app.region('Map')).toBeInViewport();
  await page.getByRole('tab', { name: 'List' }).tap();
  await expect(app.region('Events')).toBeInViewport();
  await page.getByRole('tab', { name: 'Filters' }).tap();
  await expect(page.getByRole('checkbox', { name: 'Troops', exact: true }).first()).toBeVisible();
});

test('an event is a sheet from below that closes by its button', async ({ app, page }) => {
  await app.open();
  await page.getByRole('tab', { name: 'List' }).tap();
  await (await app.inList('Truce stops the rockets')).tap();
  await app.expectEvent('Truce stops the rockets');
  await page.getByRole('button', { name: 'Close the event' }).tap();
  await expect(app.region('Event')).toBeHidden();
});

test('the sheet grows and shrinks by keyboard', async ({ app, page }) => {
  await app.open('events/truce-2020');
  const half = await restOf(page);
  await handle(page).focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => topOf(page)).toBeLessThan(half);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => topOf(page)).toBeGreaterThan(half);
  await expect(page.getByRole('tab', { name: 'Map & time' })).toHaveAttribute('aria-selected', 'true');
});

test('an event’s address opens on its text, and the map takes the part left free', async ({ app, page }) => {
  await app.open('events/volley-2020-11-17');
  const sheet = await restOf(page);
  const map = (await app.region('Map').boundingBox())!;
  expect(Math.abs(map.y + map.height - sheet)).toBeLessThanOrEqual(1);
  expect(map.height).toBeGreaterThan(200);
  await expect(app.region('Timeline')).toBeHidden();
  await page.getByRole('tab', { name: 'Map & time' }).tap();
  await expect(app.region('Timeline')).toBeInViewport({ ratio: 1 });
  await expect(app.region('Event').getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
});

test('the sheet ends between two lines', async ({ app, page }) => {
  for (const path of ['events/volley-2020-11-17', 'events/truce-2020', 'events/attacks-since-2019-10']) {
    await app.open(path);
    await restOf(page);
    await expect.poll(() => cutLines(app), `${path}, half`).toEqual([]);
    await page.getByRole('tab', { name: 'Map & time' }).tap();
    await restOf(page);
    await expect.poll(() => cutLines(app), `${path}, low`).toEqual([]);
  }
});

test('pulling the text down lowers the sheet, pulling it up reads on', async ({ app, page }) => {
  await app.open('events/volley-2020-11-17');
  const half = await restOf(page);
  const title = app.region('Event').getByRole('heading', { level: 2 });
  const before = (await title.boundingBox())!.y;
  await scrollText(page, 700, 560);
  await expect.poll(async () => (await title.boundingBox())!.y).toBeLessThan(before);
  expect(await restOf(page)).toBe(half);
  await scrollText(page, 560, 780);
  await expect.poll(async () => (await title.boundingBox())!.y).toBe(before);
  await drawFinger(page, { x: 200, y: before }, { x: 200, y: before + 160 });
  expect(await restOf(page)).toBeGreaterThan(half + 100);
});

test('the handle draws the sheet, and a drag that is broken off comes to rest', async ({ app, page }) => {
  await app.open('events/volley-2020-11-17');
  const half = await restOf(page);
  await drawFinger(page, { x: 195, y: half + 12 }, { x: 195, y: 120 });
  const full = await restOf(page);
  expect(full).toBeLessThan(half - 100);
  const { x, y } = (await handle(page).boundingBox())!;
  await page.mouse.move(x + 100, y + 12);
  await page.mouse.down();
  await page.mouse.move(x + 100, y + 300, { steps: 5 });
  await handle(page).dispatchEvent('pointercancel', { pointerId: 1 });
  expect(await restOf(page)).toBe(half);
  await page.mouse.move(x + 100, y + 500, { steps: 3 });
  expect(await restOf(page)).toBe(half);
  await page.mouse.up();
});

test('closing the sheet gives the focus back to what opened it', async ({ app, page }) => {
  await app.open();
  const sign = app.region('Timeline').getByRole('button', { name: /^US drone kills Qasem Soleimani/ });
  await sign.press('Enter');
  await app.expectEvent('US drone kills Qasem Soleimani');
  await expect(handle(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(app.region('Event')).toBeHidden();
  await expect(sign).toBeFocused();
  await page.getByRole('tab', { name: 'List' }).tap();
  await (await app.inList('Truce stops the rockets')).press('Enter');
  await expect(handle(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tab', { name: 'Map & time' })).toBeFocused();
});

test('the search is one press away', async ({ app, page }) => {
  await app.open();
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).tap();
  await expect(page.getByRole('searchbox').first()).toBeFocused();
});

test('what is touched is large enough for a finger', async ({ app, page }) => {
  await app.open();
  const small = await page
    .getByRole('tab')
    .evaluateAll((tabs) =>
      tabs.map((tab) => tab.getBoundingClientRect()).filter(({ width, height }) => width < 44 || height < 44),
    );
  expect(small).toEqual([]);
});

test.describe('a small phone', () => {
  test.use({ viewport: { width: 390, height: 664 } });

  test('shows map and time one at a time', async ({ app, page }) => {
    await app.open('events/volley-2020-11-17');
    await page.getByRole('tab', { name: 'Time' }).tap();
    await expect(app.region('Timeline')).toBeInViewport({ ratio: 1 });
    await expect(app.region('Map')).toBeHidden();
    await page.getByRole('tab', { name: 'Map' }).tap();
    await expect(app.region('Map')).toBeInViewport({ ratio: 1 });
    await expect(app.region('Timeline')).toBeHidden();
    await expect(app.region('Event').getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
  });
});

test('the list is read day by day, and the day that is being read stays in view', async ({ app, page }) => {
  await app.open('?from=2020-11-01&to=2020-12-01');
  await page.getByRole('tab', { name: 'List' }).tap();
  const list = app.region('Events');
  const days = list.getByRole('rowheader');
  await expect(days.filter({ hasText: 'Tuesday 17 November 2020' }).first()).toBeInViewport({ ratio: 1 });
  await expect(list.getByRole('link', { name: 'Seven rockets hit Baghdad' })).toBeInViewport({ ratio: 1 });
  const top = await list.getByRole('table').evaluate((table) => {
    return table.parentElement!.getBoundingClientRect().top;
  });
  for (const way of [150, -120]) {
    await drawFinger(page, { x: 200, y: 500 + way }, { x: 200, y: 500 - way });
    const tops = () => days.evaluateAll((all) => all.map((day) => day.getBoundingClientRect().top));
    await expect.poll(async () => (await tops()).some((y) => y > top - 30 && y < top + 15)).toBe(true);
  }
});

test('the list begins with what begins in the span, where the event that is open lies outside', async ({
  app,
  page,
}) => {
  await app.open('events/soleimani-strike-2020-01?from=2020-11-17&to=2020-11-18');
  await page.getByRole('tab', { name: 'List' }).tap();
  const list = app.region('Events');
  const first = list.getByRole('rowheader', { name: 'Tuesday 17 November 2020' });
  await expect(first).toBeInViewport({ ratio: 1 });
});
