import type { Locator } from '@playwright/test';
import { type App, expect, test } from './app.ts';

const WIDER = 'iraq-2019-2020';

/** Opens the legend from a sign by keyboard, looks for the entry, and comes back to the sign. */
async function expectExplained({ page }: App, sign: Locator, words: string): Promise<void> {
  await sign.focus();
  await page.keyboard.press('Enter');
  const legend = page.getByRole('dialog', { name: 'How to read this' });
  const entry = legend.getByRole('listitem').filter({ hasText: words });
  await expect(entry).toBeInViewport();
  await expect(entry).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(legend).toHaveCount(0);
  await expect(sign).toBeFocused();
}

test('the words for what is not known of a time lead to how it is drawn', async ({ app }) => {
  await app.open('events/volley-2020-11-17');
  const words = app.region('Event').getByRole('button', { name: 'hour not reported: how to read this' });
  await expectExplained(app, words, 'Happened once, at some time in here.');
});

test('the broken axis of the overview leads to what it means, by touch as well as by key', async ({
  app,
  page,
}) => {
  await app.open();
  const fold = app.region('Timeline').getByRole('button', { name: 'Broken axis: how to read this' }).first();
  await expectExplained(app, fold, 'Time is left out here');
  const { x, y, width, height } = (await fold.boundingBox())!;
  const before = page.url();
  await page.mouse.click(x + width / 2, y + height - 8);
  await expect(page.getByRole('dialog', { name: 'How to read this' })).toBeVisible();
  expect(page.url()).toBe(before);
});

test('the sign of one source in the list leads to what it means', async ({ app, page }) => {
  await app.open(WIDER);
  const list = app.region('Events');
  const name = 'one source: how to read this';
  // Rows come and go with the scrolling that focus brings: the sign is meant by its row.
  const row = list
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name }) })
    .first();
  const title = await row.getByRole('link').first().textContent();
  const sign = list.getByRole('row').filter({ hasText: title! }).getByRole('button', { name });
  await expectExplained(app, sign, 'Only one source reports this');
});

test('the map leads from its count to what a group is', async ({ app }) => {
  await app.open();
  const count = app.region('Map').getByRole('button', { name: /events? on the map: how to read this/ });
  await expectExplained(app, count, 'Several at one spot.');
});
