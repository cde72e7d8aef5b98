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

test('the table says on paper what was filtered, and how it is cited', async ({ app, page }) => {
  await app.open('table?category=attacks');
  await page.emulateMedia({ media: 'print' });
  await expect(
    page.getByText('Filters: Categories: Attacks. The filter leaves 9 of 36 events.'),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'To cite' })).toBeVisible();
  await expect(page.getByRole('img')).toHaveCount(0);
});

test('links that lead out of the site are spelled out on paper', async ({ app, page }) => {
  await app.open('iraq-2019-2020/sources');
  await page.emulateMedia({ media: 'print' });
  const links = await page
    .getByRole('main')
    .locator('a[href^="https://"]')
    .evaluateAll((all) => all.map((a) => [a.getAttribute('href')!, getComputedStyle(a, '::after').content]));
  expect(links.length).toBeGreaterThan(10);
  for (const [address, said] of links) expect(said.replaceAll('"', '').trim()).toContain(address);
});

test('the story goes to paper with timeline and map in each of its steps', async ({ app, page }) => {
  // Paper waits for no tile of the maps that are far away.
  await page.route('**/tiles/**', () => undefined);
  await app.open('story/evening');
  await expect(page.locator('.on-paper').first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  const steps = page.getByRole('region', { name: 'The story, step by step' }).locator('section');
  await expect(steps).toHaveCount(10);
  for (const step of await steps.all())
    for (const name of ['Timeline', 'Map'])
      await expect(step.getByRole('img', { name, exact: true })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Map', exact: true })).toHaveCount(10);
  await expect(page.getByRole('heading', { name: 'To cite' })).toBeVisible();
});

for (const [width, colorScheme] of [
  [1440, 'dark'],
  [390, 'light'],
] as const) {
  test(`an event goes to paper with its claims, timeline, map and how to cite it, ${width} px, ${colorScheme}`, async ({
    app,
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 844 });
    await app.open('events/volley-2020-11-17?category=attacks');
    await expect(page.locator('.on-paper')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    const event = app.region('Event');
    await expect(event.getByRole('heading', { name: 'Seven rockets hit Baghdad' })).toBeVisible();
    const claims = event.getByRole('table');
    await expect(claims).toBeVisible();
    for (const name of ['Timeline', 'Map', 'Filters', 'Events'] as const) {
      await expect(app.region(name)).toBeHidden();
    }
    const pictures = ['Timeline', 'Map'].map((name) => page.getByRole('img', { name, exact: true }));
    for (const picture of pictures) await expect(picture).toBeVisible();
    // Paper is white, also for somebody who reads light on dark: what is written on it is dark.
    const darkDots = await pictures[0].evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (data[at + 3] === 255 && data[at] + data[at + 1] + data[at + 2] < 150) count++;
      }
      return count;
    });
    expect(darkDots).toBeGreaterThan(1000);
    const notes = page.getByRole('region', { name: 'To cite this page' });
    await expect(notes).toContainText('Shown: 1 October 2019 to 31 January 2021.');
    await expect(notes).toContainText('Filters: Categories: Attacks. The filter leaves 9 of 36 events.');
    await expect(notes).toContainText(
      'Sources: “American embassy in Iraq under rocket fire, US cuts troops”, AFP',
    );
    await expect(notes).toContainText(
      /\/events\/volley-2020-11-17\?category=attacks&version=[0-9a-f]{8}, accessed /,
    );
    const parts = [claims, ...pictures, notes];
    const tops = await Promise.all(parts.map(async (part) => (await part.boundingBox())!.y));
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    // The document is as long as its text; nothing of it lies in a box that scrolls.
    const { bottom } = await claims.evaluate((table) => table.getBoundingClientRect());
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThanOrEqual(bottom);
  });
}

test('the night goes to paper in its known order, within the width of the paper', async ({ app, page }) => {
  await app.open('?from=2020-11-17&to=2020-11-18&lanes=order');
  await page.emulateMedia({ media: 'print' });
  // A4 between its margins.
  await page.setViewportSize({ width: 680, height: 1000 });
  const day = app.region('Timeline');
  await expect(day.getByRole('link', { name: 'Four rockets land in the Green Zone' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Timeline', exact: true })).toHaveCount(0);
  await expect(page.getByRole('img', { name: 'Map', exact: true })).toBeVisible();
  await expect(page.getByText('Shown: 17 November 2020, 00:00 to 24:00.')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(680);
});

for (const format of ['A4', 'Letter']) {
  test(`pages of ${format} come out of it`, async ({ app, page }) => {
    await app.open('?category=attacks&lanes=order');
    const paper = (await page.pdf({ format })).toString('latin1');
    expect(paper.match(/\/Type \/Page\b/g)!.length).toBeLessThan(6);
  });
}
