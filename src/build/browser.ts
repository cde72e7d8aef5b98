import { chromium } from '@playwright/test';
import { installDebian, isExecutable, onPath } from './debian.ts';
import { execute, tool } from './step.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Whether it starts: a name on the path may be a stub that asks for a package, and a download may lack libraries. */
async function works(path: string): Promise<boolean> {
  return isExecutable(path) && (await execute(path, ['--version'])).code === 0;
}

async function installed(): Promise<string | undefined> {
  const candidates = [...NAMES.map(onPath), chromium.executablePath()];
  for (const path of candidates) if (path && (await works(path))) return path;
  return undefined;
}

async function playwrightsOwn(): Promise<void> {
  await tool('@playwright/test/cli.js', ['install', 'chromium']).catch(() => undefined);
}

/**
 * Path of a Chromium that starts: the one CHROMIUM_PATH names, an installed one, Playwright's own (downloaded when
 * need be), or Debian's package.
 */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (await works(named)) return named;
    throw new Error(`CHROMIUM_PATH "${named}" does not start; name a Chromium that does`);
  }
  for (const install of [async () => undefined, playwrightsOwn, () => installDebian('chromium')]) {
    await install();
    const path = await installed();
    if (path) return path;
  }
  throw new Error('chromium is not installed and could not be; install it or name one with CHROMIUM_PATH');
}
