import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build as viteBuild } from 'vite';
import { withEngineSection } from '../../src/build/bench-section.ts';
import { findChromium } from '../../src/build/browser.ts';
import { build } from '../../src/build/build.ts';
import { command } from '../../src/build/command.ts';
import { serve } from '../../src/build/serve.ts';
import { sizes } from '../../src/build/size.ts';
import { cacheFolder, root, say, step } from '../../src/build/step.ts';
import { plainHost } from '../static-host.ts';
import { measureFilters } from './crossfiltered.ts';
import type { FileFigures } from './files-report.ts';
import { writeMadeTable } from './made-table.ts';
import { measure, type PageFigures, type Subject } from './measure.ts';
import { measureOpening } from './opening.ts';
import { ownSubject } from './own-subject.ts';
import { measurePhone } from './phone.ts';
import { measureReading } from './reading.ts';
import { report } from './report.ts';
import { measureStore } from './store.ts';

const SETS = [
  { name: 'default set', query: '', loads: 7 },
  { name: '10 thousand', query: '?data=demo-10000', loads: 5 },
  { name: '100 thousand', query: '?data=demo-100000', loads: 3 },
  { name: '1 million', query: '?data=demo-1000000', loads: 3 },
  { name: '5 million', query: '?data=demo-5000000', loads: 1 },
];

/** Rows of the table that is opened, and events that the other library filters. */
const FILE_ROWS = 1_000_000;

/** The event that is opened as on a phone, and what of it has to be read. */
const PHONE_EVENT = 'volley-2020-11-17';
const PHONE_TEXTS = ['Seven rockets hit Baghdad', '17 November 2020', 'A salvo strikes the capital', 'AFP'];

function ours(address: string): readonly Subject[] {
  return SETS.map(({ name, query, loads }) => ownSubject(name, address + query, loads));
}

/** Each is loaded once and toggled twice: some of it takes minutes. */
function rivals(address: string): readonly Subject[] {
  const rival = (name: string, path: string, surface: string): Subject => ({
    name,
    address: address + path,
    loads: 1,
    rounds: 2,
    surface: (page) => page.locator(surface),
    switches: async () => ['#toggle'],
  });
  return [
    rival('vis-timeline 8.5, 10 thousand', 'vis-timeline.html?n=10000', '.vis-center'),
    rival('leaflet.markercluster 1.5, 100 thousand', 'markercluster.html?n=100000', '#map'),
  ];
}

/** Builds the pages that show the same incidents with other libraries; returns their folder. */
async function buildRivals(): Promise<string> {
  const folder = join(cacheFolder, 'bench');
  const pages = join(root, 'e2e', 'bench', 'rivals');
  await step('others', async () => {
    await viteBuild({
      root: pages,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        emptyOutDir: true,
        target: 'es2023',
        rolldownOptions: {
          input: ['vis-timeline', 'markercluster'].map((name) => join(pages, `${name}.html`)),
        },
      },
    });
    return '';
  });
  return folder;
}

/** Opens a table of its own making, in Node and in the page. */
async function measureFiles(address: string): Promise<FileFigures> {
  const table = join(cacheFolder, 'bench-table.csv');
  await step('table', async () => {
    await writeMadeTable(table, FILE_ROWS);
    return '';
  });
  const reading = await measureReading(table);
  return { reading, opening: await measureOpening(address, table, await findChromium()) };
}

/** `npm run bench`: measures the built app and two others at their sizes, and writes BENCH.md. Words limit the pages. */
export const main = command({ options: [], words: true }, async (words) => {
  await build();
  const others = await plainHost(await buildRivals());
  const app = await serve(0);
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--disable-gpu', '--enable-precise-memory-info'],
  });
  const run = async (subjects: readonly Subject[]) => {
    const figures: PageFigures[] = [];
    for (const subject of subjects) {
      if (words.length > 0 && !words.some((word) => subject.name.includes(word))) continue;
      await step('measure', async () => {
        figures.push(await measure(browser, subject));
        return subject.name;
      });
    }
    return figures;
  };
  try {
    const isWanted = words.length === 0 || words.includes('phone');
    const phone = isWanted ? await measurePhone(browser, app.address, PHONE_EVENT, PHONE_TEXTS) : undefined;
    const figures = { ours: await run(ours(app.address)), rivals: await run(rivals(others.address)) };
    const stores = words.length === 0 ? [1_000_000, 5_000_000].map(measureStore) : [];
    const files = words.length === 0 || words.includes('files') ? await measureFiles(app.address) : undefined;
    const filters = words.length === 0 ? measureFilters(FILE_ROWS) : [];
    const text = report({
      stores,
      filters,
      files,
      phone,
      date: new Date().toISOString().slice(0, 10),
      browser: browser.version(),
      sizes: sizes(),
      ...figures,
    });
    const file = join(root, 'BENCH.md');
    if (words.length === 0) writeFileSync(file, withEngineSection(text, readFileSync(file, 'utf8')));
    else say(text);
    return 0;
  } finally {
    await browser.close();
    for (const { server } of [app, others]) {
      server.closeAllConnections();
      server.close();
    }
  }
});
