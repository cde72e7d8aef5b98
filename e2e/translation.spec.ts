import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

/** Does to the page what a browser's translation does: each text moves into elements of its own, with other words. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('[translate="no"], font, script, style')) continue;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = `«${text.data}»`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });
}

// A translation is longer; in this window the header has room for it, and needs no menu.
test.use({ viewport: { width: 1680, height: 900 } });

test('a translated page goes on: events, filters, spans and the clock', async ({ app, page }) => {
  test.slow();
  await app.open('events/volley-2020-11-17');
  await translate(page);
  const list = app.region('Events');
  await list.getByRole('link', { name: /Pompeo calls Kadhimi/ }).click();
  await app.expectEvent('Pompeo calls Kadhimi');
  await translate(page);
  await list.getByRole('link', { name: /US announces troop cuts/ }).click();
  await app.expectEvent('US announces troop cuts');
  await translate(page);
  await app.region('Timeline').getByRole('button', { name: /Month/ }).click();
  await app.spanWhere(() => true);
  await expect(app.region('Timeline')).toContainText('November 2020');
  await translate(page);
  await app.region('Filters').getByRole('checkbox', { name: 'Troops' }).check({ force: true });
  await expect.poll(() => app.query().get('category')).toBe('troops');
  await translate(page);
  await app.region('Filters').getByRole('button', { name: /Reset/ }).click();
  await expect.poll(() => app.query().get('category')).toBeNull();
  const scale = app
    .region('Map')
    .getByText(/\d+ k?m\b/)
    .first();
  const before = await scale.textContent();
  await app
    .region('Map')
    .getByRole('button', { name: /Zoom in/ })
    .click();
  await expect.poll(() => scale.textContent()).not.toBe(before);
  await translate(page);
  await page.getByRole('button', { name: /As known/ }).click();
  for (let step = 0; step < 3; step++) {
    const asof = app.query().get('asof');
    await page.getByRole('button', { name: /Step back/ }).click();
    await expect.poll(() => app.query().get('asof')).not.toBe(asof);
    await translate(page);
  }
  await expect(page.getByText(/stopped working/)).toHaveCount(0);
});

test('a translated table sorts, and its rows lead to their events', async ({ app, page }) => {
  await app.open('table');
  await translate(page);
  await page
    .getByRole('columnheader', { name: /Killed/ })
    .getByRole('button')
    .click();
  await translate(page);
  await page
    .getByRole('main')
    .getByRole('link', { name: /Seven rockets hit Baghdad/ })
    .click();
  await app.expectEvent('Seven rockets hit Baghdad');
  await expect(page.getByText(/stopped working/)).toHaveCount(0);
});

test('a translated phone opens one event after the other', async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await app.open('events/volley-2020-11-17');
  for (const title of [/Pompeo calls Kadhimi/, /US announces troop cuts/]) {
    await page.getByRole('tab', { name: /List/ }).click();
    await translate(page);
    await app.region('Events').getByRole('link', { name: title }).click();
    await expect(app.region('Event').getByRole('heading', { name: title })).toBeVisible();
    await translate(page);
  }
  await expect(page.getByText(/stopped working/)).toHaveCount(0);
});
