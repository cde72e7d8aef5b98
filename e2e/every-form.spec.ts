import { FIRST_LANGUAGE, LANGUAGES } from '../src/core/view/language-code.ts';
import { brokenRules, KINDS_OF_PAGE } from './accessible.ts';
import { expect, test } from './app.ts';

/** A dozen pages, each looked through whole, ms. */
const TIME = 300_000;

for (const language of LANGUAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 820, 1440]) {
      test(`${language}, ${colorScheme}, ${width} px: every page keeps WCAG 2.2 AA and fits`, {
        tag: '@full',
      }, async ({ app, page }) => {
        test.setTimeout(TIME);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        for (const path of KINDS_OF_PAGE) {
          await app.open(language === FIRST_LANGUAGE ? path : `${language}/${path}`);
          expect.soft(await brokenRules(page), `/${path}`).toEqual([]);
          const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect.soft(beyond, `/${path}`).toBeLessThanOrEqual(0);
        }
      });
    }
  }
}
