import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { SHELL } from '../../offline/site-version.ts';
import { root } from '../step.ts';
import type { Journey } from './file-journey.ts';

const NAME = 'told-set';
const dist = join(root, 'dist');
const FIRST_DATA = /^baghdad-2020-11-17-[0-9a-f]{8}\.json$/;

/** What an engine beside the site answers that has one set, with its package. */
async function besideEngine(page: Page): Promise<void> {
  const document = readFileSync(join(dist, SHELL), 'utf8');
  const data = readdirSync(join(dist, 'data')).find((name) => FIRST_DATA.test(name))!;
  const answers: readonly (readonly [address: string, contentType: string, body: string])[] = [
    [
      `**/${NAME}`,
      'text/html',
      document.replace('</head>', `<meta name="hosted-sets" content="${NAME}"></head>`),
    ],
    [`**/engine/${NAME}/catalogue`, 'application/json', JSON.stringify({ version: '1', translations: [] })],
    [`**/engine/${NAME}/package.json?*`, 'application/json', readFileSync(join(dist, 'data', data), 'utf8')],
  ];
  for (const [address, contentType, body] of answers)
    await page.route(address, (route) => route.fulfill({ contentType, body }));
}

/** The page of a set that its host has beside the published ones. */
export const HOSTED: Journey = { path: NAME, before: besideEngine };
