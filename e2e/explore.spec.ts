import { expect, test } from './app.ts';

test('the first view opens on the story: all events counted, the volley selected', async ({ app, page }) => {
  await app.open();
  await app.expectFound(36);
  await app.expectEvent('Seven rockets hit Baghdad');
  await expect(page).toHaveTitle(/Baghdad under rocket fire/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Baghdad under rocket fire');
  for (const name of ['Timeline', 'Map', 'Events', 'Filters', 'Event'] as const) {
    await expect(app.region(name)).toBeVisible();
  }
  expect(new URL(page.url()).search).toBe('');
});

test('the event says how exactly its time is known, in the time of its place', async ({ app }) => {
  await app.open();
  const event = app.region('Event');
  await expect(event).toContainText(/late on Tuesday 17 November 2020/i);
  await expect(event).toContainText('Baghdad time (UTC+3)');
  await expect(event).toContainText('hour not reported');
});

test('an event chosen in the list is selected everywhere and has its address', async ({ app, page }) => {
  await app.open();
  await (await app.inList('Truce stops the rockets')).click();
  await app.expectEvent('Truce stops the rockets');
  await expect(page).toHaveURL(/\/events\/truce-2020(\?|$)/);
  await expect(page).toHaveTitle(/Truce stops the rockets/);
  await expect(app.region('Events').locator('[aria-current=true]')).toHaveText('Truce stops the rockets');
  const sign = app.region('Timeline').getByRole('button', { name: /^Truce stops the rockets/ });
  await expect(sign).toHaveAttribute('aria-current', 'true');
});

test('an event chosen on the timeline is selected in the list too', async ({ app, page }) => {
  await app.open();
  await app
    .region('Timeline')
    .getByRole('button', { name: /^US drone kills Qasem Soleimani/ })
    .press('Enter');
  await app.expectEvent('US drone kills Qasem Soleimani');
  await expect(page).toHaveURL(/\/events\/soleimani-strike-2020-01/);
});

test('claims stand side by side with their speakers and paragraphs', async ({ app }) => {
  await app.open('events/volley-2020-11-17');
  const event = app.region('Event');
  await expect(event).toContainText('Iraqi military');
  await expect(event).toContainText('¶');
});

test('relations of an event lead to the other one', async ({ app, page }) => {
  await app.open('events/volley-2020-11-17');
  await app.region('Event').getByRole('link', { name: 'Truce stops the rockets' }).first().click();
  await app.expectEvent('Truce stops the rockets');
  await expect(page).toHaveURL(/\/events\/truce-2020/);
});
