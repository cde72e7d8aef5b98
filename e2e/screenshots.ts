import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '../src/build/browser.ts';
import { build } from '../src/build/build.ts';
import { command } from '../src/build/command.ts';
import { serve } from '../src/build/serve.ts';
import { root, say } from '../src/build/step.ts';
import { type Shot, sheetOf } from './sheet.ts';

const NIGHT = 'from=2020-11-17T12:00&to=2020-11-18T12:00&lanes=order';
const PAGES = {
  explore: '',
  event: 'events/volley-2020-11-17',
  night: `?${NIGHT}`,
  table: 'table',
} as const;
const PACKAGES = { article: '', record: 'data=iraq-2019-2020' } as const;
const SIZES: readonly (readonly [width: number, height: number, touch?: 'touch'])[] = [
  [320, 640, 'touch'],
  [360, 640, 'touch'],
  [390, 844, 'touch'],
  [720, 450],
  [844, 390, 'touch'],
  [820, 1180, 'touch'],
  [1024, 768],
  [1440, 900],
  [1920, 1080],
];

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

async function shotsOf(
  browser: Browser,
  url: string,
  colorScheme: 'light' | 'dark',
): Promise<readonly Shot[]> {
  const shots: Shot[] = [];
  for (const [width, height, touch] of SIZES) {
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme,
      locale: 'en-GB',
      hasTouch: touch !== undefined,
    });
    await page.goto(url);
    await settled(page);
    const picture = await page.screenshot();
    shots.push({ width, height, picture });
    await page.close();
  }
  return shots;
}

/** The picture of the README. */
async function preview(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  await page.goto(address);
  await settled(page);
  await page.screenshot({ path: join(root, 'public', 'preview.jpg'), type: 'jpeg', quality: 75 });
  await page.close();
}

/**
 * `npm run screenshots`: the main pages of both data sets, light and dark, at nine sizes of window, as one sheet a page,
 * and the README's own picture. Words limit the sheets to names that have one of them: `npm run screenshots night`.
 */
export const main = command({ options: [], words: true }, async (only) => {
  await build();
  const folder = join(root, 'e2e', 'screenshots');
  mkdirSync(folder, { recursive: true });
  const { server, address } = await serve(0);
  const browser = await chromium.launch({ executablePath: await findChromium() });
  for (const [data, key] of Object.entries(PACKAGES)) {
    for (const [name, path] of Object.entries(PAGES)) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const sheet = `${name}-${data}-${colorScheme}`;
        if (only.length > 0 && !only.some((word) => sheet.includes(word))) continue;
        const url = address + path + (key && (path.includes('?') ? '&' : '?')) + key;
        const file = join(folder, `${sheet}.png`);
        await sheetOf(browser, sheet, await shotsOf(browser, url, colorScheme), file);
        say(file);
      }
    }
  }
  if (only.length === 0) await preview(browser, address);
  await browser.close();
  server.closeAllConnections();
  server.close();
  return 0;
});
