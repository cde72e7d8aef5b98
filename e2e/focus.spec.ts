import { expect, test } from './app.ts';

test('what finds something again gives the focus to what is found', async ({ app, page }) => {
  await app.open('?category=troops&actor=michelle-bachelet');
  await app.region('Events').getByRole('button', { name: /^Drop/ }).first().press('Enter');
  await expect(app.region('Events').getByRole('row').first()).toBeVisible();
  await expect(app.region('Events').getByRole('table')).toBeFocused();
  await page.keyboard.press('End');
  await expect(app.region('Events').locator(':focus')).toHaveAttribute('href', /events/);
});

test('closing the clock by key gives the focus back to its button', async ({ app, page }) => {
  await app.open();
  const button = page.getByRole('banner').getByRole('button', { name: /^As known/ });
  await button.press('Enter');
  await app
    .region('As known at')
    .getByRole('button', { name: /^Close/ })
    .press('Enter');
  await expect(app.region('As known at')).toBeHidden();
  await expect(button).toBeFocused();
});

test('a menu closes when it has led somewhere, and gives the focus on', async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await app.open('events/truce-2020');
  const menu = page.getByRole('button', { name: 'Menu' });
  await menu.press('Enter');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Explore' }).press('Enter');
  await expect(page).toHaveURL(/\/(\?.*)?$/);
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeHidden();
  await expect(menu).toBeFocused();
  await menu.press('Enter');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Sources' }).press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('a relation that is followed by key leaves the focus in the event', async ({ app, page }) => {
  await app.open('events/volley-2020-11-17');
  await app.region('Event').getByRole('link', { name: 'Truce stops the rockets' }).first().press('Enter');
  await app.expectEvent('Truce stops the rockets');
  const isInside = await app
    .region('Event')
    .evaluate((event) => event.parentElement!.contains(document.activeElement));
  expect(isInside).toBe(true);
  await page.keyboard.press('Tab');
  await expect
    .poll(() => app.region('Event').evaluate((event) => event.contains(document.activeElement)))
    .toBe(true);
});

test('forced colours show what is selected, and more contrast changes the colours', async ({ app, page }) => {
  await app.open();
  const selected = page.locator('[aria-current=true]');
  const row = app.region('Events').getByRole('row').filter({ has: selected });
  expect(await row.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('none');
  await page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(() => row.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  await page.emulateMedia({ forcedColors: 'none' });
  const date = app.region('Events').getByRole('cell').nth(1);
  const colour = () => date.evaluate((element) => getComputedStyle(element).color);
  const before = await colour();
  await page.emulateMedia({ contrast: 'more' });
  await expect.poll(colour).not.toBe(before);
});
