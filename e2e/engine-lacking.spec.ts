import type { Page } from '@playwright/test';
import type { EventQuery } from '../src/core/store/query.ts';
import { ServerDown } from '../src/engine/set/run-statements.ts';
import { App, expect, test } from './app.ts';
import { startEngine } from './engine-service.ts';

// The engine is loaded and a set written by each of them.
test.describe.configure({ timeout: 90_000 });

const found = (page: Page) => page.getByRole('region', { name: 'Filters' }).getByRole('status');

/** The questions with other answers to some of them. */
function otherwise(
  query: EventQuery,
  answer: (question: string) => (() => Promise<unknown>) | undefined,
): EventQuery {
  return new Proxy(query, {
    get(target, name: keyof EventQuery) {
      if (name === 'within')
        return (window: Parameters<EventQuery['within']>[0]) => otherwise(target.within(window), answer);
      if (name === 'during') return (signal: AbortSignal) => otherwise(target.during(signal), answer);
      return answer(name) ?? target[name];
    },
  });
}

test('what takes too long to count is estimated from a sample, and said to be', async ({ page }) => {
  const never = () => new Promise(() => undefined);
  const slow = ['count', 'facetCounts', 'aheadCounts', 'histogram', 'mapGrid'];
  const engine = await startEngine({
    limit: 500,
    as: (set) => ({
      ...set,
      query: otherwise(set.query, (name) => (slow.includes(name) ? never : undefined)),
    }),
  });
  const app = new App(page, engine.address);
  try {
    await page.goto(`${engine.address}made-set?actor=armed-groups`);
    await expect(found(page)).toHaveText(/^about [\d,]+ of 3,000 events$/);
    const notice = page
      .getByRole('status')
      .filter({ hasText: 'Counts are estimated from one in 50 of the events' });
    await expect(notice).toContainText('Filters');
    await expect(notice).toContainText('Timeline');
    await expect(notice).toContainText('Map');
    const filters = app.region('Filters');
    await expect(filters.getByRole('group', { name: 'Categories' })).toContainText(/Attacks≈[\d,]+/);
    await expect(app.region('Events')).toContainText(/about [\d,]+ of 3,000 events/);
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice).toHaveCount(0);
    await filters.getByRole('button', { name: /^Actors/ }).click();
    await expect(page.getByRole('treeitem').first()).toContainText(/≈[\d,]+/);
  } finally {
    await engine.end();
  }
});

test('where a server does not answer, what others have is shown to a reader who agrees, and said to be a part', async ({
  page,
}) => {
  let isDown = true;
  const engine = await startEngine({
    as: (set) => ({
      ...set,
      query: otherwise(set.query, () =>
        isDown ? () => Promise.reject(new ServerDown('a server of the cluster does not answer')) : undefined,
      ),
      part: { query: set.query, servers: [1, 2] },
    }),
  });
  const app = new App(page, engine.address);
  try {
    await page.goto(`${engine.address}made-set`);
    const notice = page.getByRole('status').filter({ hasText: '1 of 2 servers' });
    await expect(notice).toContainText('nothing is shown');
    await expect(app.region('Timeline').getByRole('alert')).toContainText('A server that has a part');
    await notice.getByRole('button', { name: 'Show that' }).click();
    await expect(notice).toContainText('are missing everywhere');
    await expect(found(page)).toContainText('3,000 of 3,000 events');
    isDown = false;
    await notice.getByRole('button', { name: 'Ask all servers' }).click();
    await expect(notice).toHaveCount(0);
    await expect(found(page)).toContainText('3,000 of 3,000 events');
  } finally {
    await engine.end();
  }
});
