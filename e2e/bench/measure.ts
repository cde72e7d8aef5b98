import type { Browser, Locator, Page } from '@playwright/test';
import { type FrameFigures, median } from './frames.ts';
import { dragPan, wheelZoom } from './gestures.ts';
import { longestTask, type SearchParts, searchFor, watchTasks } from './page-times.ts';
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
  /** Longest task on the page's thread while it opens, is toggled and searches; 0 where none reaches 50. */
  readonly longestTask: number;
  /** From the last letter of a search until the number found is there. */
  readonly search?: number;
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
  /** Where a text is searched for, and where the number found is said; absent where nothing can be searched. */
  readonly search?: SearchParts;
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
  const context = await browser.newContext({
    viewport: VIEWPORT,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
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

const SEARCHES = ['abandoned', 'smoke', 'helicopters', 'bakery', 'smoke canals', 'stadium convoy'] as const;

/** Searches of words in many rows; the first, which waits until the words of all rows are read, does not count. */
async function measureSearch(browser: Browser, { address, search }: Subject) {
  if (!search) return {};
  const page = await opened(browser, address, (fresh) => fresh.addInitScript(watchTasks));
  const times: number[] = [];
  for (const text of SEARCHES) {
    times.push(await searchFor(page, search, text));
    // Two searches in turn may find as many, which would change nothing that can be seen.
    await searchFor(page, search, '');
  }
  const longest = await longestTask(page);
  await page.context().close();
  return { search: median(times.slice(1)), longestTask: longest };
}

function middle(presses: readonly PressFigures[]): PressFigures {
  return {
    painted: median(presses.map(({ painted }) => painted)),
    settled: median(presses.map(({ settled }) => settled)),
  };
}

async function measureToggles(browser: Browser, { address, rounds, switches }: Subject) {
  const page = await opened(browser, address, async (fresh) => {
    await fresh.addInitScript(watchPainting);
    await fresh.addInitScript(watchTasks);
  });
  const selectors = await switches(page);
  const figures: PressFigures[][] = [];
  for (let round = 0; round < rounds; round++) {
    const presses: PressFigures[] = [];
    for (const selector of selectors) presses.push(await pressAndWatch(page, selector));
    figures.push(presses);
  }
  const longest = await longestTask(page);
  await page.context().close();
  const [first, ...again] = figures;
  return { toggleFirst: middle(first), toggleAgain: middle(again.flat()), longestTask: longest };
}

/** Everything about one subject. */
export async function measure(browser: Browser, subject: Subject): Promise<PageFigures> {
  const toggles = await measureToggles(browser, subject);
  const search = await measureSearch(browser, subject);
  return {
    name: subject.name,
    ...(await measureLoad(browser, subject)),
    ...(await measureGestures(browser, subject)),
    ...toggles,
    ...search,
    longestTask: Math.max(toggles.longestTask, search.longestTask ?? 0),
  };
}
