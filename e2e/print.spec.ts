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
  test(`an event goes to paper with its text, its claims, the timeline and how to cite it, ${width} px`, async ({
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
    for (const name of ['Map', 'Filters', 'Events'] as const) {
      await expect(app.region(name)).toBeHidden();
    }
    const timeline = app.region('Timeline');
    await expect(timeline).toBeVisible();
    await expect(timeline.getByRole('button').first()).toBeHidden();
    await expect(page.getByText('Shown: 1 October 2019 to 31 January 2021.')).toBeVisible();
    const notes = page.getByRole('region', { name: 'To cite this page' });
    await expect(notes).toContainText(/\/events\/volley-2020-11-17\?version=[0-9a-f]{8}, accessed /);
    const [claimsAt, timelineAt, notesAt] = await Promise.all(
      [claims, timeline, notes].map(async (part) => (await part.boundingBox())!.y),
    );
    expect(claimsAt).toBeLessThan(timelineAt);
    expect(timelineAt).toBeLessThan(notesAt);
    // The document is as long as its text; nothing of it lies in a box that scrolls.
    const { bottom } = await claims.evaluate((table) => table.getBoundingClientRect());
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThanOrEqual(bottom);
  });
}

test('a filter is stated on paper, and pages come out of it', async ({ app, page }) => {
  await app.open('?category=attacks&lanes=order');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/The filter leaves \d+ of 36 events/)).toBeVisible();
  await page.emulateMedia({ media: null });
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(paper.match(/\/Type \/Page\b/g)!.length).toBeLessThan(6);
});
