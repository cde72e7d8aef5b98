import { App, test as base, expect } from './app.ts';

/** The app on a store that answers each question after a random time. */
const test = base.extend<{ readonly app: App }>({
  app: async ({ page }, use) => {
    const app = new App(page, process.env.SLOW_ADDRESS);
    await use(app);
    expect(app.unexpected()).toEqual([]);
  },
});

const GO_ON = /^(Retry|Try again)$/;

test('a reader filters, reads, goes back and zooms while every answer comes late', async ({ app, page }) => {
  await app.open('#slow=7');
  await app.expectFound(36);
  // Each press before the last is overtaken by the next.
  const category = (name: string) => app.region('Filters').getByRole('checkbox', { name, exact: true });
  await category('Attacks').check({ force: true });
  await category('Troops').check({ force: true });
  await category('Attacks').uncheck({ force: true });
  await app.expectFound(7);
  // The list's answers come after that of the count.
  const list = app.region('Events').getByRole('table');
  await expect(list).toHaveAttribute('aria-rowcount', '7');
  await expect(list).toHaveAttribute('aria-busy', 'false');
  const link = app.region('Events').getByRole('link').first();
  const title = (await link.textContent())!;
  await link.click();
  await app.expectEvent(title);
  await page.goBack();
  await page.getByRole('button', { name: 'Reset' }).click();
  await app.expectFound(36);
  await app.lanes().hover();
  for (let turn = 0; turn < 12; turn++) await page.mouse.wheel(0, -120);
  await app.spanWhere(({ from, to }) => to - from < 300 * 86_400_000);
  await expect(app.region('Timeline').getByRole('list').getByRole('button').first()).toBeVisible();
  await expect(
    app
      .region('Map')
      .getByRole('button', { name: /event|rockets/ })
      .first(),
  ).toBeVisible();
});

for (const path of ['table', 'sources', 'actors/kataeb-hezbollah', 'events/nothing-such']) {
  test(`the page ${path} comes late and whole`, async ({ app, page }) => {
    app.allow(/status of 404/);
    await page.goto(`${app.address}${path}#slow=3`);
    // Until the app knows that there is no such page, its title stands above what the document says.
    await expect(page.getByRole('heading', { level: 1 }).last()).not.toBeEmpty();
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  });
}

test('what fails is said where it is missing, and trying again brings it', async ({ app, page }) => {
  app.allow(/./);
  await page.goto(`${app.address}#slow=11&failing`);
  const retry = page.getByRole('button', { name: GO_ON });
  await expect(retry.first()).toBeVisible();
  await expect(async () => {
    // A button may go by itself between being seen and being pressed.
    while (await retry.first().isVisible()) await retry.first().click({ timeout: 800 });
    await expect(app.region('Events').getByRole('row').first()).toBeVisible({ timeout: 800 });
    await expect(page.getByRole('status').filter({ hasText: '36 of 36' })).toBeVisible({ timeout: 800 });
    await expect(app.region('Timeline').getByRole('list').getByRole('button').first()).toBeVisible({
      timeout: 800,
    });
    await expect(app.region('Event').getByRole('heading', { level: 2 })).toBeVisible({ timeout: 800 });
    await expect(retry).toHaveCount(0, { timeout: 800 });
  }).toPass({ timeout: 25_000 });
});
