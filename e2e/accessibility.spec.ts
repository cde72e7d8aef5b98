import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './app.ts';

const PATHS = [
  '',
  'events/volley-2020-11-17',
  'actors/united-states',
  'places/green-zone',
  'table',
  'sources',
  'open',
  'iraq-2019-2020/events/volley-2020-11-17?asof=2020-11-18&speaker=iraqi-military',
  'iraq-2019-2020/events/volley-2020-11-17?asof=2020-11-17T20:00',
  'iraq-2019-2020/actors/kataeb-hezbollah/with/us-forces',
  'iraq-2019-2020/sources',
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test(`WCAG 2.2 AA rules hold on every page, ${colorScheme}, ${width} px`, async ({ app, page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      for (const path of PATHS) {
        await app.open(path);
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
        expect(found, `/${path}`).toEqual([]);
      }
    });
  }
}

test('ids occur once and everything that can be pressed has a name', async ({ app, page }) => {
  for (const path of PATHS) {
    await app.open(path);
    const twice = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(twice, path).toEqual([]);
    for (const role of ['button', 'link', 'checkbox'] as const) {
      expect(await page.getByRole(role, { name: /^$/ }).count(), `${role} on /${path}`).toBe(0);
    }
  }
});

test('the focus can be seen on every stop of the first screen', async ({ app, page }) => {
  test.slow();
  await app.open();
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const name = await focused.evaluate((element) => element.outerHTML.slice(0, 120));
    const box = await focused.boundingBox();
    if (!box) continue;
    const clip = {
      x: Math.max(0, box.x - 8),
      y: Math.max(0, box.y - 8),
      width: box.width + 16,
      height: box.height + 16,
    };
    const withFocus = await page.screenshot({ clip });
    await focused.evaluate((element: HTMLElement) => element.blur());
    await expect.poll(async () => (await page.screenshot({ clip })).equals(withFocus), name).toBe(false);
  }
});

test('less motion is no motion', async ({ app, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.open();
  const moving = await page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  );
  expect(moving).toBe(0);
});
