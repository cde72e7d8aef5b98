import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../../src/build/browser.ts';
import { dist } from '../../src/build/build.ts';
import { say } from '../../src/build/step.ts';
import { measure } from './measure.ts';
import { memoryOf } from './opening.ts';
import { ownSubject } from './own-subject.ts';
import { ms, percent, table } from './table-text.ts';
import { twentyReaders } from './twenty-readers.ts';

/** ms for which twenty readers ask. */
const READING = 60_000;

/** The most bytes that a page has had when it has opened the set; the processes of pages that are closed are gone. */
async function openedMemory(browser: Browser, address: string): Promise<number | undefined> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
  return memoryOf(browser);
}

/** The figures of one set as the rows of the two tables. */
async function rowsOf(name: string, address: string, total: number) {
  const readers = await twentyReaders(`${address}engine/${name}/`, total, READING);
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--disable-gpu', '--enable-precise-memory-info'],
  });
  try {
    const page = await measure(browser, ownSubject(name, `${address}${name}`, 3));
    const memory = await openedMemory(browser, `${address}${name}`);
    return {
      asked: [
        name,
        String(readers.answers),
        String(readers.errors),
        ...[readers.median, readers.most95, readers.longest].map(ms),
      ],
      shown: [
        name,
        ms(page.ready),
        ms(page.toggleFirst.painted),
        ms(page.toggleAgain.painted),
        percent(page.zoom.withinFrame),
        percent(page.pan.withinFrame),
        ms(page.zoom.intervalMax),
        ms(page.pan.intervalMax),
        memory === undefined ? '–' : (memory / 2 ** 20).toFixed(0),
      ],
    };
  } finally {
    await browser.close();
  }
}

/** Serves the made sets in a folder with the built site; says what twenty readers and one page see of each, as lines of text. */
export async function hostedLines(folder: string, sizes: readonly number[]): Promise<readonly string[]> {
  const { openSets } = await import('../../src/engine/serve/open-sets.ts');
  const { serveEngine } = await import('../../src/engine/serve/serve-engine.ts');
  const sets = openSets(folder);
  const { server, address } = await serveEngine(sets, {
    dist,
    marked: join(folder, 'marked'),
    published: [],
    port: 0,
  });
  try {
    const rows: Awaited<ReturnType<typeof rowsOf>>[] = [];
    for (const size of sizes) {
      rows.push(await rowsOf(`made-${size}`, address, size));
      say(`made-${size} is measured as hosts serve it`);
    }
    const asked = ['set', 'answers', 'errors', 'median', '95 of 100 within', 'longest'];
    const shown = [
      'set',
      'complete',
      'actor pressed, first',
      'again',
      'zoom within 16.8 ms',
      'pan',
      'zoom, longest',
      'pan, longest',
      'memory, MiB',
    ];
    return [
      '### Twenty readers at once',
      '',
      `For ${READING / 1000} s each asks four questions a second that cubes answer, of another year each time; service and readers are one process on loopback. Times are in ms.`,
      '',
      table(
        asked,
        rows.map((row) => row.asked),
      ),
      '',
      '### The page of a hosted set',
      '',
      'Measured as made sets are; memory is the most that the process of a page has had when it has opened the set, with all that pages share.',
      '',
      table(
        shown,
        rows.map((row) => row.shown),
      ),
      '',
    ];
  } finally {
    server.closeAllConnections();
    server.close();
    await sets.close();
  }
}
