import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { execute, tool } from './step.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

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

/** Debian's package, where this process may install it. */
async function debians(): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  await execute('apt-get', ['update']);
  await execute('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
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
  for (const install of [async () => undefined, playwrightsOwn, debians]) {
    await install();
    const path = await installed();
    if (path) return path;
  }
  throw new Error('chromium is not installed and could not be; install it or name one with CHROMIUM_PATH');
}
