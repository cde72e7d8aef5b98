import { expect, test } from './app.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('map and timeline share the first screen; the list and the filters are tabs', async ({ app, page }) => {
  await app.open();
  await expect(app.region('Timeline')).toBeInViewport();
  await expect(app.region('Map')).toBeInViewport();
  await page.getByRole('tab', { name: 'List' }).tap();
  await expect(app.region('Events')).toBeInViewport();
  await page.getByRole('tab', { name: 'Filters' }).tap();
  await expect(page.getByRole('checkbox', { name: 'Troops', exact: true }).first()).toBeVisible();
});

test('nothing is wider than the screen', async ({ app, page }) => {
  for (const path of [
    '',
    'events/volley-2020-11-17',
    'actors/united-states',
    'places/green-zone',
    'table',
    'sources',
  ]) {
    await app.open(path);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, path).toBeLessThanOrEqual(0);
  }
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
  const height = async () => (await app.region('Event').boundingBox())!.y;
  const handle = page
    .getByRole('slider', { name: 'Height of the event' })
    .or(page.getByRole('separator', { name: 'Height of the event' }))
    .or(page.getByRole('button', { name: 'Height of the event' }));
  const before = await height();
  await handle.focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(height).toBeLessThan(before);
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
