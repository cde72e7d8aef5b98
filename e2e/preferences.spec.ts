import type { Page } from '@playwright/test';
import { brokenRules } from './accessible.ts';
import { expect, test } from './app.ts';

/** A token of the page's style as it is in force. */
async function token(page: Page, name: string): Promise<string> {
  return page.evaluate((one) => {
    const probe = document.createElement('i');
    probe.style.color = `var(${one})`;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);
}

test('more contrast is given where it is asked for', async ({ app, page }) => {
  await app.open('events/volley-2020-11-17');
  const before = await token(page, '--muted');
  await page.emulateMedia({ contrast: 'more' });
  await expect.poll(() => token(page, '--muted')).not.toBe(before);
  expect(await token(page, '--ink')).toBe('rgb(0, 0, 0)');
  expect(await brokenRules(page)).toEqual([]);
});

test('forced colours reach the signs of the pictures, which keep their shapes', async ({ app, page }) => {
  await app.open('events/volley-2020-11-17');
  await page.emulateMedia({ forcedColors: 'active' });
  const text = await token(page, '--ink');
  await expect.poll(() => token(page, '--circle')).toBe(text);
  for (const name of ['--square', '--map-label', '--map-border']) expect(await token(page, name)).toBe(text);
  await app.lanes().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).toHaveRole('button');
  await expect(app.region('Event').getByRole('heading', { level: 2 })).toBeVisible();
});

test('with less motion an event is reached at once', async ({ app, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.open('?from=2020-11-01&to=2020-12-01');
  await app.lanes().press('End');
  await app.spanWhere(({ from }) => from > Date.UTC(2020, 11, 1));
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

/** Texts of buttons, tabs and headings that do not fit their box, as far as the page does not show that they go on. */
async function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, [role="tab"], h1, h2, h3, label, summary, nav a')]
      .filter(
        (element) => element.checkVisibility() && !element.closest('[inert], .visually-hidden, .skip-link'),
      )
      .filter((element) => {
        const { overflowX, textOverflow } = getComputedStyle(element);
        const isWide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
        return isWide && overflowX !== 'visible' && textOverflow !== 'ellipsis';
      })
      .map((element) => `${element.className || element.tagName} “${element.textContent?.slice(0, 40)}”`),
  );
}

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
]) {
  test(`words that are a third longer, from either side, fit ${width}×${height}`, async ({ app, page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    for (const lang of ['en-XA', 'ar-XB']) {
      for (const path of ['events/volley-2020-11-17', 'table', 'sources']) {
        await app.open(`${path}?lang=${lang}`);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wider, `${lang}/${path}`).toBeLessThanOrEqual(0);
        expect(await cutTexts(page), `${lang}/${path}`).toEqual([]);
      }
    }
  });
}
