import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an event is read, and the site is walked from page to page', async ({ app, page }) => {
    await page.goto(`${app.address}events/volley-2020-11-17`);
    await expect(page.getByRole('heading', { name: 'Seven rockets hit Baghdad', exact: true })).toBeVisible();
    await expect(page.getByText('late on Tuesday 17 November 2020').first()).toBeVisible();
    await expect(page.getByText('A girl dies and five civilians are hurt.')).toBeVisible();
    await expect(page.getByRole('table')).toContainText('Iraqi military');
    await expect(page.getByRole('button')).toHaveCount(0);

    await page.getByRole('link', { name: 'Iraqi military' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Iraqi military' })).toBeVisible();
    await page.goBack();
    await page.getByRole('link', { name: 'Baghdad', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Baghdad' })).toBeVisible();

    await page.getByRole('link', { name: 'Table' }).click();
    await expect(page.getByRole('row')).toHaveCount(37);
    await page.getByRole('link', { name: 'Sources', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
    await page.getByRole('link', { name: 'Explore' }).click();
    await expect(page.getByText('A girl dies and five civilians are hurt.')).toBeVisible();
  });

  test('map, time and the day of an event are there, and all events are a step away', async ({
    app,
    page,
  }) => {
    await page.goto(`${app.address}events/volley-2020-11-17`);
    const picture = page.getByRole('img', {
      name: /^Picture of map and timeline\. Seven rockets hit Baghdad/,
    });
    await picture.scrollIntoViewIfNeeded();
    await expect(picture).toBeVisible();
    const size = () =>
      picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);
    await expect.poll(size).toEqual([640, 388]);
    await expect(page.getByRole('heading', { name: 'The day in order' })).toBeVisible();
    const before = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Before', level: 3 }) });
    await before.getByRole('link', { name: 'Pompeo calls Kadhimi' }).last().click();
    await expect(page.getByRole('heading', { name: 'Pompeo calls Kadhimi' })).toBeVisible();

    await page.goto(app.address);
    await page.getByRole('link', { name: 'All events' }).click();
    await expect(page.getByRole('row')).toHaveCount(37);
  });

  for (const [path, name] of [
    ['actors/united-states', /^Picture of map and timeline\. United States: \d+ events/],
    ['places/green-zone', /^Picture of map and timeline\. Green Zone: \d+ events/],
    ['actors/iran/with/united-states', /^Picture of map and timeline\. Iran and United States: \d+ events/],
  ] as const) {
    test(`/${path} has map and time of its events, as large as it says`, async ({ app, page }) => {
      await page.goto(app.address + path);
      const picture = page.getByRole('img', { name });
      await picture.scrollIntoViewIfNeeded();
      const sizes = () =>
        picture.evaluate((image: HTMLImageElement) => [
          image.naturalWidth - Number(image.getAttribute('width')),
          image.naturalHeight - Number(image.getAttribute('height')),
        ]);
      await expect.poll(sizes).toEqual([0, 0]);
    });
  }

  test('an address that leads nowhere says so and leads on', async ({ app, page }) => {
    app.allow(/404/);
    await page.goto(`${app.address}events/nothing`);
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Sources' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
  });
});

/** Keeps in `window.shifts` when things moved that nobody has moved, and how far (CLS); the browser tells of it later. */
const keepShifts = () => {
  const shifts: { readonly at: number; readonly value: number }[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { startTime, value } = entry as PerformanceEntry & { value: number };
      shifts.push({ at: startTime, value });
    }
  }).observe({ type: 'layout-shift', buffered: true });
};
const now = (page: Page) => page.evaluate(() => performance.now());
const movedSince = (page: Page, since: number) =>
  page.evaluate(
    (since) =>
      (window as unknown as { shifts: { at: number; value: number }[] }).shifts
        .filter(({ at }) => at > since)
        .reduce((sum, { value }) => sum + value, 0),
    since,
  );

/** Loads all type of all styles and lets it be laid out: letters that come in another type move by themselves. */
async function loadAllType(page: Page) {
  const styled = () =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].every(({ sheet }) => sheet);
  await page.waitForFunction(styled);
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

/** Holds the code back until it is let go. */
async function holdCode(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  await page.route(/assets\/[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

for (const [width, height, path, theme] of [
  [390, 844, 'actors/united-states', undefined],
  [390, 844, 'actors/united-states?category=attacks', 'dark'],
  [390, 844, 'actors/iraq/with/united-states', undefined],
  [390, 844, 'sources', undefined],
  [390, 844, 'places/baghdad?lanes=none', 'dark'],
  [1440, 900, 'actors/united-states', undefined],
  [1440, 900, 'places/green-zone', undefined],
  [1440, 900, 'actors/iraq/with/united-states', undefined],
] as const) {
  test.describe(`at ${width} × ${height} px`, () => {
    test.use({ viewport: { width, height } });

    test(`nothing moves when the app takes over /${path}${theme ? ` in ${theme}` : ''}`, async ({
      app,
      page,
    }) => {
      await page.addInitScript(keepShifts);
      await page.addInitScript((chosen) => {
        if (chosen) localStorage.setItem('theme', chosen);
      }, theme);
      const letGo = await holdCode(page);
      await page.goto(app.address + path, { waitUntil: 'commit' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await loadAllType(page);
      const before = await now(page);
      letGo();
      await app.ready();
      await expect(page.locator('#still')).toHaveCount(0);
      await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
      expect(await movedSince(page, before)).toBeLessThan(0.001);
    });
  });
}

/** Keeps in `window.glides` which properties of a box with the event's title glided from one value to another. */
const keepGlides = () => {
  const glides: string[] = [];
  Object.assign(window, { glides });
  addEventListener('transitionrun', ({ target, propertyName }) => {
    if ((target as Element).querySelector('.detail-title')) glides.push(propertyName);
  });
};

/** Where the words of the event stand that is seen, px. */
const PARTS = ['.detail-when', '.detail-title', '.detail-summary', '.detail-said'];

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`in a window of ${viewport.width} px`, () => {
    test.use({ viewport });

    test('the text of an event is there before the app, and stays where it is', async ({ app, page }) => {
      await page.addInitScript(keepShifts);
      await page.addInitScript(keepGlides);
      const letGo = await holdCode(page);
      await page.goto(`${app.address}events/volley-2020-11-17`, { waitUntil: 'commit' });
      const event = app.region('Event');
      await expect(event.getByText('A girl dies and five civilians are hurt.')).toBeVisible();
      await loadAllType(page);
      const tops = () =>
        Promise.all(PARTS.map(async (part) => (await event.locator(part).first().boundingBox())!.y));
      const before = await tops();
      letGo();
      await app.ready();
      await expect(page.locator('#still')).toHaveCount(0);
      const after = await tops();
      for (const [at, top] of after.entries()) expect(Math.abs(top - before[at])).toBeLessThan(1);
      expect(await movedSince(page, 0)).toBeLessThan(0.05);
      expect(await page.evaluate(() => (window as unknown as { glides: string[] }).glides)).toEqual([]);
    });
  });
}

test('documents are accessible before the app is there', async ({ app, page }) => {
  app.allow(/Failed to load resource|ERR_FAILED/);
  await page.route(/assets\/[^/]*\.js$/, (route) => route.abort());
  for (const path of ['events/volley-2020-11-17', 'actors/united-states', 'sources']) {
    await page.goto(app.address + path);
    const found = await new AxeBuilder({ page }).include('#still').analyze();
    expect(found.violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0].html}`)).toEqual([]);
  }
});

test('documents are accessible without the app', async ({ app, page }) => {
  // As a browser without JavaScript reads them; axe itself needs it.
  await page.route(/\/[^.]*$/, async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace(/<script\b[^>]*><\/script>/g, '')
      .replace(/<noscript>(.*?)<\/noscript>/gs, '$1')
      .replaceAll('<noscript', '<div')
      .replaceAll('</noscript>', '</div>');
    await route.fulfill({ response, body: html });
  });
  for (const path of ['', 'events/volley-2020-11-17', 'actors/iraq/with/united-states', 'table', 'sources']) {
    await page.goto(app.address + path);
    await expect(page.getByRole('link', { name: 'Sources', exact: true })).toBeVisible();
    const found = await new AxeBuilder({ page }).analyze();
    expect(found.violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0].html}`)).toEqual([]);
  }
});
