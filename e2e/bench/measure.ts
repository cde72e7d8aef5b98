import type { Browser, Locator, Page } from '@playwright/test';
import { type FrameFigures, median } from './frames.ts';
import { dragPan, wheelZoom } from './gestures.ts';
import { type PressFigures, pressAndWatch, watchPainting } from './painted.ts';

/** Figures of one page at one size; times in ms, transfer in kB as sent. */
export interface PageFigures {
  readonly name: string;
  readonly firstPaint: number;
  readonly ready: number;
  readonly transfer: number;
  readonly zoom: FrameFigures;
  readonly pan: FrameFigures;
  /** Medians of the first presses of each actor, and of their later ones. */
  readonly toggleFirst: PressFigures;
  readonly toggleAgain: PressFigures;
}

/** How to find on the page what is measured. */
export interface Subject {
  readonly name: string;
  readonly address: string;
  /** How often it is loaded, and its switches pressed. */
  readonly loads: number;
  readonly rounds: number;
  /** What is zoomed and dragged. */
  surface(page: Page): Locator;
  /** Makes the switches of actors ready to press; returns a selector for each. */
  switches(page: Page): Promise<readonly string[]>;
}

const VIEWPORT = { width: 1440, height: 900 };
/** A large set or another library may take its time. */
const PATIENCE = 300_000;

async function opened(
  browser: Browser,
  address: string,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await prepare?.(page);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
  return page;
}

async function loadFigures(page: Page) {
  return page.evaluate(() => {
    const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const [document] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return {
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      ready: performance.getEntriesByName('ready')[0].startTime,
      transfer: [document, ...resources].reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000,
    };
  });
}

/** Loads the page anew several times, without a cache, and takes the medians. */
async function measureLoad(browser: Browser, { address, loads }: Subject) {
  const figures: Awaited<ReturnType<typeof loadFigures>>[] = [];
  for (let load = 0; load < loads; load++) {
    const page = await opened(browser, address);
    figures.push(await loadFigures(page));
    await page.context().close();
  }
  return {
    firstPaint: median(figures.map(({ firstPaint }) => firstPaint)),
    ready: median(figures.map(({ ready }) => ready)),
    transfer: median(figures.map(({ transfer }) => transfer)),
  };
}

async function measureGestures(browser: Browser, { address, surface }: Subject) {
  const page = await opened(browser, address);
  const cdp = await page.context().newCDPSession(page);
  const element = surface(page);
  const zoom = await wheelZoom(page, cdp, element);
  const pan = await dragPan(page, cdp, element);
  await page.context().close();
  return { zoom, pan };
}

function middle(presses: readonly PressFigures[]): PressFigures {
  return {
    painted: median(presses.map(({ painted }) => painted)),
    settled: median(presses.map(({ settled }) => settled)),
  };
}

async function measureToggles(browser: Browser, { address, rounds, switches }: Subject) {
  const page = await opened(browser, address, (fresh) => fresh.addInitScript(watchPainting));
  const selectors = await switches(page);
  const figures: PressFigures[][] = [];
  for (let round = 0; round < rounds; round++) {
    const presses: PressFigures[] = [];
    for (const selector of selectors) presses.push(await pressAndWatch(page, selector));
    figures.push(presses);
  }
  await page.context().close();
  const [first, ...again] = figures;
  return { toggleFirst: middle(first), toggleAgain: middle(again.flat()) };
}

/** Everything about one subject. */
export async function measure(browser: Browser, subject: Subject): Promise<PageFigures> {
  return {
    name: subject.name,
    ...(await measureLoad(browser, subject)),
    ...(await measureGestures(browser, subject)),
    ...(await measureToggles(browser, subject)),
  };
}
