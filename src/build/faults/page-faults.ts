import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { reasonOf } from '../../base/reason-of.ts';
import { findChromium } from '../browser.ts';
import { serve } from '../serve.ts';
import { root, StepFailed, step } from '../step.ts';
import { manyTimes } from './clients.ts';
import { goOn, type Journey, setOut } from './file-journey.ts';
import { JOURNEYS } from './journeys.ts';
import { withoutFile } from './without-file.ts';

const ABREAST = 2;

/** Asked for where no journey can lead: by readers without JavaScript. */
const UNREACHED = /^assets\/plain-[^/]*\.css$/;

/** The files of a build that its pages ask for, below its folder; what lies deeper in its data is for other programs. */
function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^(start\.js|(assets|data|basemap)\/[^/]*\.(js|css|json|woff2))$/.test(name));
}

async function fresh<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** For each file the first journey on which it is asked for. */
async function askedOn(browser: Browser, address: string): Promise<ReadonlyMap<string, Journey>> {
  const found = JOURNEYS.map(() => new Set<string>());
  await manyTimes(JOURNEYS.length, ABREAST, (index) =>
    fresh(browser, async (page) => {
      page.on('request', (request) => found[index].add(request.url().slice(address.length)));
      await setOut(page, address, JOURNEYS[index]);
      await goOn(page, JOURNEYS[index]);
    }),
  );
  const first = new Map<string, Journey>();
  for (const [index, files] of found.entries())
    for (const file of files) if (!first.has(file)) first.set(file, JOURNEYS[index]);
  return first;
}

async function eachMissing(browser: Browser, address: string, files: readonly string[]): Promise<string> {
  const journeys = await askedOn(browser, address);
  const asked = files.filter((file) => journeys.has(file));
  const wrong = files
    .filter((file) => !journeys.has(file) && !UNREACHED.test(file))
    .map((file) => `${file} is asked for on no journey`);
  await manyTimes(asked.length, ABREAST, async (index) => {
    const file = asked[index];
    const said = await fresh(browser, (page) => withoutFile(page, address, journeys.get(file)!, file)).catch(
      (error) => [`does not come to rest: ${reasonOf(error)}`],
    );
    for (const words of said) wrong.push(`without ${file} the page /${journeys.get(file)!.path} ${words}`);
  });
  if (wrong.length > 0) throw new StepFailed('missing', wrong.sort().join('\n'));
  return `${asked.length} files, one at a time`;
}

/** Takes every file that the built page asks for away in turn, in a real browser. */
export async function pageFaults(): Promise<void> {
  const folder = join(root, 'dist');
  const { server, address } = await serve(0, folder);
  const browser = await chromium.launch({ executablePath: await findChromium() });
  try {
    await step('missing', () => eachMissing(browser, address, filesOf(folder)));
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
