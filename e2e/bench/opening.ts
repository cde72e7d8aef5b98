import { readFileSync, statSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { median } from './frames.ts';
import { longestTask, searchFor, watchTasks } from './page-times.ts';

/** What it takes to open a table in the page; times in ms. */
export interface OpeningFigures {
  readonly bytes: number;
  /** From the choice of the file until its report is there. */
  readonly open: number;
  /** Longest task on the page's thread meanwhile; 0 where none reaches 50. */
  readonly longestTask: number;
  /** Most bytes of memory of the processes that show pages, their workers included; undefined where the system does not tell. */
  readonly memory?: number;
  /** From the start of navigation until the set is painted when it is opened again. */
  readonly reopen: number;
  /** Median of searches there, once its words are read. */
  readonly search: number;
}

const PATIENCE = 600_000;
const SEARCHES = ['abandoned', 'smoke', 'helicopters', 'bakery', 'smoke canals', 'stadium convoy'] as const;
const SEARCH = { field: '.facets-search input', found: '.facet-found [role=status]' };

/** The most memory that a process has had, in bytes, as Linux tells. */
function peakOf(pid: number): number {
  try {
    const [, kb = '0'] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kb) * 1024;
  } catch {
    return 0;
  }
}

/** The most memory that a process which shows pages has had, in bytes; undefined where the system does not tell. */
export async function memoryOf(browser: Browser): Promise<number | undefined> {
  const cdp = await browser.newBrowserCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  const most = Math.max(...processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => peakOf(id)));
  return most > 0 ? most : undefined;
}

async function measureSearches(page: Page): Promise<number> {
  const times: number[] = [];
  for (const text of SEARCHES) {
    times.push(await searchFor(page, SEARCH, text));
    // Two searches in turn may find as many, which would change nothing that can be seen.
    await searchFor(page, SEARCH, '');
  }
  return median(times.slice(1));
}

/** Opens the table in a browser of its own, whose storage ends with it. */
export async function measureOpening(
  address: string,
  path: string,
  executablePath: string | undefined,
): Promise<OpeningFigures> {
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu'] });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.addInitScript(watchTasks);
    await page.goto(`${address}open`);
    await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
    const start = performance.now();
    await page.locator('input[type=file]').setInputFiles(path);
    const show = page.getByRole('link', { name: 'Show the events' });
    await show.waitFor();
    const open = performance.now() - start;
    const longest = await longestTask(page);
    const memory = await memoryOf(browser);
    await show.click();
    await page.getByRole('region', { name: 'Timeline' }).waitFor();
    await page.goto(page.url());
    await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
    const reopen = await page.evaluate(() => performance.getEntriesByName('ready')[0].startTime);
    const search = await measureSearches(page);
    return { bytes: statSync(path).size, open, longestTask: longest, memory, reopen, search };
  } finally {
    await browser.close();
  }
}
