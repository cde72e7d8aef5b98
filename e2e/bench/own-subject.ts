import type { Page } from '@playwright/test';
import type { Subject } from './measure.ts';

/** Opens the values of the facet "Actors"; its first five can be pressed. */
async function actorSwitches(page: Page): Promise<readonly string[]> {
  const filters = page.getByRole('region', { name: 'Filters' });
  const actors = filters.getByRole('button', { name: /^Actors/ });
  // The row comes after the timeline, and beside large counts has no room for every facet.
  await filters.getByRole('button', { name: /^More/ }).waitFor();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await ((await actors.isVisible()) ? actors : filters.getByRole('button', { name: /^More/ })).click();
  await page.getByRole('treeitem').first().waitFor();
  return [0, 1, 2, 3, 4].map((index) => `[role=treeitem] >> nth=${index}`);
}

/** A set in our own page, by its address, loaded anew so many times. */
export function ownSubject(name: string, address: string, loads: number): Subject {
  return {
    name,
    address,
    loads,
    rounds: 4,
    surface: (page) => page.getByRole('group', { name: 'Events on the time axis' }),
    switches: actorSwitches,
    search: { field: '.facets-search input', found: '.facet-found [role=status]' },
  };
}
