import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../src/build/browser.ts';
import { build } from '../src/build/build.ts';
import { serve } from '../src/build/serve.ts';
import { root, say } from '../src/build/step.ts';

const PAGES = {
  explore: '',
  event: 'events/volley-2020-11-17-green-zone',
  actor: 'actors/kataeb-hezbollah',
  table: 'table',
} as const;
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/** `npm run screenshots`: pictures of the main pages, wide and narrow, light and dark, and the README's own. */
export async function main(): Promise<number> {
  await build();
  const folder = join(root, 'e2e', 'screenshots');
  mkdirSync(folder, { recursive: true });
  const { server, address } = await serve(0);
  const browser = await chromium.launch({ executablePath: await findChromium() });
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of SIZES) {
      const page = await browser.newPage({ viewport, colorScheme, locale: 'en-GB' });
      for (const [name, path] of Object.entries(PAGES)) {
        await page.goto(address + path);
        await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        const file = join(folder, `${name}-${viewport.width}-${colorScheme}.png`);
        await page.screenshot({ path: file });
        say(file);
        if (name === 'explore' && colorScheme === 'light' && viewport === SIZES[0]) {
          await page.screenshot({ path: join(root, 'public', 'preview.jpg'), type: 'jpeg', quality: 75 });
        }
      }
      await page.close();
    }
  }
  await browser.close();
  server.closeAllConnections();
  server.close();
  return 0;
}
