import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';

/** A way through the page, on which it asks for some of its files. */
export interface Journey {
  /** Below the site's base. */
  readonly path: string;
  readonly phone?: true;
  /** Addresses at which there is nothing, either. */
  readonly without?: string;
  /** What the reader's browser or the host is like. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** What is done once the page stands. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** The button that was pressed last, where pressing it again is the way on from a failure that stands beside it. */
  readonly again?: string;
}

/** Presses a button once it is there. */
export const press =
  (name: string | RegExp) =>
  (page: Page): Promise<void> =>
    page.getByRole('button', { name }).first().click();

/** Presses one button after the other. */
export const pressEach =
  (...names: readonly (string | RegExp)[]) =>
  async (page: Page): Promise<void> => {
    for (const name of names) await press(name)(page);
  };

/** From now on the host has nothing at these addresses. */
export const withhold = (page: Page, addresses: string): Promise<unknown> =>
  page.route(addresses, (route) => route.fulfill({ status: 404, body: '' }));

/** ms without a question after which a page counts as having all that it wanted. */
const QUIET = 700;

/** Does something, and waits until the page has asked for nothing for a while. */
async function untilQuiet(page: Page, work: () => Promise<unknown>): Promise<void> {
  let last = 0;
  const hear = () => {
    last = performance.now();
  };
  page.on('request', hear).on('requestfinished', hear);
  await work();
  hear();
  while (performance.now() - last < QUIET) await pause(QUIET / 4);
  page.off('request', hear).off('requestfinished', hear);
}

/** Goes to the beginning of the way. */
export async function setOut(page: Page, address: string, journey: Journey): Promise<void> {
  const { path, phone, without, before } = journey;
  await page.setViewportSize(phone ? { width: 390, height: 800 } : { width: 1440, height: 900 });
  if (without) await withhold(page, without);
  await before?.(page);
  await page.goto(address + path, { waitUntil: 'networkidle' });
}

/** Goes the rest of the way; what cannot be done where a file is missing is left out. */
export async function goOn(page: Page, { act }: Journey): Promise<void> {
  if (act) await untilQuiet(page, () => act(page).catch(() => undefined));
}
