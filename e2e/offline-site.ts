import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { builtVersion } from '../src/build/built-version.ts';

export const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** How many files of a site are kept once the set that opens was seen. */
export const wholeOf = (site: string) => Object.keys(builtVersion(site).files).length + 1;
export const WHOLE = wholeOf(dist);

/** Makes the folder show a build, whatever it showed before; `before` runs first in its service worker. */
export function deploy(folder: string, built: string, before = ''): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(built)) {
    if (name !== 'sw.js') symlinkSync(join(built, name), join(folder, name));
  }
  writeFileSync(join(folder, 'sw.js'), before + readFileSync(join(built, 'sw.js'), 'utf8'));
}

/** Builds the next release, which says “Origins” where this one says “Sources”. */
export async function buildNext(folder: string): Promise<void> {
  await build({
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
    plugins: [
      {
        name: 'other-words',
        enforce: 'pre',
        transform: (code, id) =>
          id.endsWith('/messages/en/app.ts') ? code.replace("'Sources'", "'Origins'") : null,
      },
    ],
  });
}

/** How many files each cache of the page's host has. */
export function kept(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () =>
    Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length)),
  );
}
