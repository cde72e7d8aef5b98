import { expect, test } from './app.ts';
import { type Painted, rememberWords, wordsOf } from './map-words.ts';

test('an event can be opened from the map, out of its group', async ({ app, page }) => {
  await app.open();
  const map = app.region('Map');
  const sign = map.getByRole('button', { name: /^Four rockets land in the Green Zone/ });
  const group = map.getByRole('button', { name: /^\d+ events, Green Zone/ });
  for (let presses = 0; presses < 4; presses++) {
    await expect(sign.or(group).first()).toBeVisible();
    if (await sign.isVisible()) break;
    await group.press('Enter');
    await expect.poll(() => app.isStill()).toBe(true);
  }
  await sign.press('Enter');
  await app.expectEvent('Four rockets land in the Green Zone');
  await expect(page).toHaveURL(/\/events\/volley-2020-11-17-green-zone/);
});

test('a group says in words that it counts events, and no number stands alone on the map', async ({
  app,
  page,
}) => {
  await rememberWords(page);
  await app.open();
  const words = (await wordsOf(page, 'events')).map(({ text }) => text);
  expect(words).toContainEqual(expect.stringMatching(/^US embassy · \d+ events$/));
  expect(words.filter((text) => /^[\d,.–]+$/.test(text))).toEqual([]);
  const groups = app.region('Map').getByRole('button', { name: /^\d+ events/ });
  await expect(groups.first()).toBeVisible();
});

test('the parts of the selected event tell what came down', async ({ app, page }) => {
  await rememberWords(page);
  await app.open('events/volley-2020-11-17');
  const words = (await wordsOf(page, 'events')).map(({ text }) => text);
  expect(words).toEqual(
    expect.arrayContaining(['4 rockets', '3 rockets', '7 rockets in all', 'Launched from']),
  );
});

for (const [where, map] of [
  ['Erbil', '9/36.19/44.01'],
  ['Brazil', '5/-16.5/-50'],
] as const) {
  test(`nothing is said of the launch over ${where}`, async ({ app, page }) => {
    await rememberWords(page);
    await app.open(`?map=${map}`);
    const words = (await wordsOf(page, 'events')).map(({ text }) => text);
    expect(words.filter((text) => /Launched|rockets|Baghdad/.test(text))).toEqual([]);
  });
}

test('sites of the Green Zone are named at the first view, and its soft edge is explained', async ({
  app,
  page,
}) => {
  await rememberWords(page);
  await app.open();
  const names = (await wordsOf(page, 'names')).map(({ text }) => text);
  expect(names).toContain('GREEN ZONE');
  expect(names.filter((text) => /Heliport|Hospital|Arch|Command/.test(text)).length).toBeGreaterThan(0);
  await expect(app.region('Map').getByText('west side from memory, right to 400 m')).toBeVisible();
});

test('words on the map grow with the text of the page', async ({ app, page }) => {
  await rememberWords(page);
  await app.open();
  const largest = (words: readonly Painted[]) => Math.max(...words.map(({ px }) => px));
  const usual = largest(await wordsOf(page, 'names'));
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '200%';
    });
  });
  await app.open();
  await expect.poll(async () => largest(await wordsOf(page, 'names'))).toBeCloseTo(2 * usual, 1);
});

test('places far away are reached by the inset', async ({ app }) => {
  await app.open();
  await app
    .region('Map')
    .getByRole('button', { name: /Geneva/ })
    .press('Enter');
  await expect.poll(() => app.query().get('map')).toMatch(/^[\d.]+\/46\./);
  await expect(app.region('Map').getByRole('button', { name: /^UN rights chief/ })).toBeVisible();
});

test('events elsewhere and without a place are counted, not dropped', async ({ app }) => {
  await app.open();
  await expect(app.region('Map')).toContainText(/\d+ events on the map/);
  await expect(app.region('Map')).toContainText(/\d+ without a place/);
});

test('only what the map shows limits timeline and list', async ({ app }) => {
  await app.open();
  await app
    .region('Map')
    .getByRole('checkbox', { name: /only what the map shows/i })
    .check();
  await expect.poll(() => app.query().get('within')).toBe('map');
  await expect(app.region('Events')).not.toContainText('UN rights chief decries executions');
  await expect(app.region('Events')).toContainText('Four rockets land in the Green Zone');
});

test('moving and zooming the map is kept in the address without new history entries', async ({
  app,
  page,
}) => {
  await app.open();
  const entries = await page.evaluate(() => history.length);
  await app.region('Map').getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(() => app.query().get('map')).toMatch(/^11\/33\.\d+\/44\.\d+$/);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
  [320, 640],
]) {
  test(`the makers of the map are named, and the whole name can be read at ${width}×${height}`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await app.open();
    const map = app.region('Map');
    const button = map.getByRole('button', { name: 'Who made this map' });
    if (await button.isVisible()) await button.click();
    const words = map.getByText('OpenStreetMap').filter({ visible: true }).first();
    await expect(words).toBeInViewport({ ratio: 0.99 });
    const isCut = await words.evaluate((element) => element.scrollWidth > element.clientWidth + 1);
    expect(isCut).toBe(false);
  });
}

test('dots of a large set have a key', async ({ app }) => {
  await app.open('?data=demo-10000');
  await expect(app.region('Map')).toContainText('Dot size: events per cell');
});

test('a map without a picture says so and offers to try again', async ({ app, page }) => {
  await page.addInitScript(() => {
    const get = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
      return this.className === 'map-canvas' ? null : get.apply(this, args as Parameters<typeof get>);
    } as typeof get;
  });
  await app.open();
  await expect(app.region('Map')).toContainText('cannot draw the map’s picture');
  await expect(app.region('Map').getByRole('button', { name: 'Try again' })).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('what lies over the map is large enough for a finger', async ({ app }) => {
    await app.open();
    const small = await app
      .region('Map')
      .getByRole('button')
      .evaluateAll((buttons) =>
        buttons
          .map((button) => ({
            name: button.ariaLabel ?? button.textContent,
            box: button.getBoundingClientRect(),
          }))
          .filter(({ box }) => box.width > 0 && (Math.round(box.width) < 44 || Math.round(box.height) < 44))
          .map(({ name, box }) => `${name}: ${box.width}×${box.height}`),
      );
    expect(small).toEqual([]);
  });

  test('the place of the opening event lies in the picture', async ({ app }) => {
    await app.open();
    const frame = (await app.region('Map').getByRole('group').boundingBox())!;
    const sign = app
      .region('Map')
      .getByRole('button', { name: /Green Zone/ })
      .first();
    const box = (await sign.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(frame.y);
    expect(box.y + box.height).toBeLessThanOrEqual(frame.y + frame.height);
  });
});
