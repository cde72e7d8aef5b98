import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './app.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an event is read, and the site is walked from page to page', async ({ app, page }) => {
    await page.goto(`${app.address}events/volley-2020-11-17`);
    await expect(page.getByRole('heading', { name: 'Seven rockets hit Baghdad' })).toBeVisible();
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

  test('an address that leads nowhere says so and leads on', async ({ app, page }) => {
    app.allow(/404/);
    await page.goto(`${app.address}events/nothing`);
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Sources' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
  });
});

/** Where the words of the event stand that is seen, px. */
const PARTS = ['.detail-when', '.detail-title', '.detail-summary', '.detail-said'];

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`in a window of ${viewport.width} px`, () => {
    test.use({ viewport });

    test('the text of an event is there before the app, and stays where it is', async ({ app, page }) => {
      await page.addInitScript(() => {
        Object.assign(window, { moved: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value } = entry as PerformanceEntry & { value: number };
            Object.assign(window, { moved: (window as unknown as { moved: number }).moved + value });
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      let letGo = () => {};
      const held = new Promise<void>((done) => {
        letGo = done;
      });
      await page.route(/assets\/[^/]*\.js$/, async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(`${app.address}events/volley-2020-11-17`, { waitUntil: 'commit' });
      const event = app.region('Event');
      await expect(event.getByText('A girl dies and five civilians are hurt.')).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      const tops = () =>
        Promise.all(PARTS.map(async (part) => (await event.locator(part).first().boundingBox())!.y));
      const before = await tops();
      letGo();
      await app.ready();
      await expect(page.locator('#still')).toHaveCount(0);
      const after = await tops();
      for (const [at, top] of after.entries()) expect(Math.abs(top - before[at])).toBeLessThan(1);
      expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBeLessThan(0.05);
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
