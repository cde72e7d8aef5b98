import type { Browser, Page } from '@playwright/test';
import { median } from './frames.ts';
import { fingerPan, fingerZoom } from './gestures.ts';

/** ms from the start of navigation, on a profile like that of a phone. */
export interface PhoneFigures {
  /** Until title, date, summary and speakers of an event can be read at its address. */
  readonly text: number;
  /** Until the timeline of the default view is painted. */
  readonly timeline: number;
  /** Until all of the default view is. */
  readonly complete: number;
  /** 95th percentiles of the time between two frames while a finger moves and two zoom: the timeline and the map. */
  readonly frames: {
    readonly timelinePan: number;
    readonly timelineZoom: number;
    readonly mapPan: number;
    readonly mapZoom: number;
  };
}

/** A processor a quarter as fast, 200 kB/s down, 150 ms there and back. */
const SLOWER = 4;
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 100_000,
} as const;
const LOADS = 3;

async function slowPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', NETWORK);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}

/** Runs in the page before its own code: notes when all these texts can be seen for the first time. */
function noteSeen(texts: readonly string[]): void {
  const look = () => {
    const seen = document.body?.innerText ?? '';
    if (texts.every((text) => seen.includes(text))) performance.mark('seen');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** When the marks were set in one visit, once the last of them is. */
async function marksOf(
  browser: Browser,
  address: string,
  marks: readonly string[],
  texts: readonly string[],
) {
  const page = await slowPage(browser);
  await page.addInitScript(noteSeen, texts);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(
    (names) => names.every((name) => performance.getEntriesByName(name).length > 0),
    marks,
  );
  const times = await page.evaluate(
    (names) => names.map((name) => performance.getEntriesByName(name)[0].startTime),
    marks,
  );
  await page.context().close();
  return times;
}

/** The medians of several first visits. `texts` are what the event's own address has to show. */
export async function measurePhone(
  browser: Browser,
  address: string,
  event: string,
  texts: readonly string[],
): Promise<PhoneFigures> {
  const text: number[] = [];
  const timeline: number[] = [];
  const complete: number[] = [];
  for (let load = 0; load < LOADS; load++) {
    const [seen] = await marksOf(browser, `${address}events/${event}`, ['seen'], texts);
    const [painted, ready] = await marksOf(browser, address, ['timeline painted', 'ready'], []);
    text.push(seen);
    timeline.push(painted);
    complete.push(ready);
  }
  const frames = await measureTouch(browser, address);
  return { text: median(text), timeline: median(timeline), complete: median(complete), frames };
}

/** Fingers on timeline and map of the default view, once it stands. */
async function measureTouch(browser: Browser, address: string): Promise<PhoneFigures['frames']> {
  const page = await slowPage(browser);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
  const cdp = await page.context().newCDPSession(page);
  const lanes = page.getByRole('group', { name: 'Events on the time axis' });
  const map = page.getByRole('group', { name: 'Map picture' });
  const frames = {
    timelinePan: (await fingerPan(page, cdp, lanes)).interval95,
    timelineZoom: (await fingerZoom(page, cdp, lanes)).interval95,
    mapPan: (await fingerPan(page, cdp, map)).interval95,
    mapZoom: (await fingerZoom(page, cdp, map)).interval95,
  };
  await page.context().close();
  return frames;
}
