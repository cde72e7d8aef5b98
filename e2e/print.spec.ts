import { expect, test } from './app.ts';

test('the table goes to paper with all its rows', async ({ app, page }) => {
  await app.open('table');
  const rows = page.getByRole('main').getByRole('row');
  expect(await rows.count()).toBeLessThan(37);
  await page.emulateMedia({ media: 'print' });
  await expect(rows).toHaveCount(37);
  await expect(page.getByRole('region', { name: 'Filters' })).toBeHidden();
  const tops = await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().top));
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  expect(new Set(tops).size).toBe(37);
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(() => rows.count()).toBeLessThan(37);
});

for (const width of [1440, 390]) {
  test(`an event goes to paper with its text and claims and nothing else, ${width} px`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await app.open('events/volley-2020-11-17');
    await page.emulateMedia({ media: 'print' });
    const event = app.region('Event');
    await expect(event.getByRole('heading', { name: 'Seven rockets hit Baghdad' })).toBeVisible();
    const claims = event.getByRole('table');
    await expect(claims).toBeVisible();
    for (const name of ['Timeline', 'Map', 'Filters'] as const) {
      await expect(app.region(name)).toBeHidden();
    }
    // The document is as long as its text; nothing of it lies in a box that scrolls.
    const { bottom } = await claims.evaluate((table) => table.getBoundingClientRect());
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThanOrEqual(bottom);
  });
}
