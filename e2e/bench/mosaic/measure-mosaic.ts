import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../../../src/build/browser.ts';
import { InWords } from '../../../src/build/in-words.ts';
import { installPackages } from '../../../src/build/install-packages.ts';
import { cacheFolder, root } from '../../../src/build/step.ts';
import { plainHost } from '../../static-host.ts';
import { memoryOf } from '../opening.ts';

/** What a page with as many events takes; times in ms. */
export interface MosaicFigures {
  readonly ready: number;
  /** Bytes that were sent to it. */
  readonly sent: number;
  readonly toggleFirst: number;
  readonly toggleAgain: number;
  readonly memory?: number;
}

const pages = join(root, 'e2e', 'bench', 'mosaic');
const PATIENCE = 120_000;
/** ms without a change after which a plot has its answer. */
const SILENCE = 400;

/** Builds the page; `write` puts the file of events beside it. */
async function builtPage(write: (file: string) => Promise<unknown>): Promise<string> {
  const problem = existsSync(join(pages, 'node_modules')) ? undefined : installPackages(pages);
  if (problem !== undefined) throw new InWords(`what is compared with cannot be installed (${problem})`);
  const outDir = join(cacheFolder, 'bench-mosaic');
  await build({
    root: pages,
    configFile: false,
    logLevel: 'error',
    base: './',
    build: { outDir, emptyOutDir: true, target: 'es2023' },
  });
  await write(join(outDir, 'events.duckdb'));
  return outDir;
}

/** ms from a press on the bar of an actor until the plot of time is drawn anew. */
async function toggle(page: Page, bar: number): Promise<number> {
  const drawn = page.evaluate(
    (silence) =>
      new Promise<number>((done) => {
        const plot = document.querySelectorAll('#plots svg')[0].parentElement!;
        let pressed = 0;
        let timer = 0;
        addEventListener(
          'pointerdown',
          () => {
            pressed = performance.now();
          },
          { capture: true, once: true },
        );
        const watch = new MutationObserver(() => {
          const took = performance.now() - pressed;
          clearTimeout(timer);
          timer = window.setTimeout(() => {
            watch.disconnect();
            done(took);
          }, silence);
        });
        watch.observe(plot, { childList: true, subtree: true, attributes: true });
      }),
    SILENCE,
  );
  const bars = page.locator('#plots svg').nth(2).locator('g[aria-label] rect');
  await bars.nth(bar).click();
  return drawn;
}

/** Mosaic with DuckDB-WASM: events by time, category and actor, each of which filters the others. */
export async function measureMosaic(write: (file: string) => Promise<unknown>): Promise<MosaicFigures> {
  const { server, address } = await plainHost(await builtPage(write));
  let sent = 0;
  server.on('connection', (socket) => socket.on('close', () => (sent += socket.bytesWritten)));
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(address);
    await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
    const ready = await page.evaluate(() => performance.getEntriesByName('ready')[0].startTime);
    const toggleFirst = await toggle(page, 0);
    const toggleAgain = await toggle(page, 1);
    const memory = await memoryOf(browser);
    await browser.close();
    server.closeAllConnections();
    return { ready, sent, toggleFirst, toggleAgain, memory };
  } finally {
    await browser.close();
    server.close();
  }
}
