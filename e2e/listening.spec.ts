import type { Locator } from '@playwright/test';
import { type App, expect, test } from './app.ts';

/** What those who listen are told. */
function told(app: App): Locator {
  return app.page.locator('[aria-live="polite"]');
}

/** What is read out of an element besides its name. */
async function descriptionOf(element: Locator): Promise<string> {
  return element.evaluate((described) =>
    (described.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
}

test('the main tasks with roles, names and announcements alone', async ({ app, page }) => {
  test.slow();
  await app.open();
  // Whoever listens hears first what there is.
  await expect.poll(() => descriptionOf(app.lanes())).toContain('36 of 36 events');
  const filters = app.region('Filters');
  await filters.getByRole('checkbox', { name: 'Troops', exact: true }).press('Space');
  await expect(told(app)).toHaveText('7 of 36 events, 1 October 2019 to 31 January 2021.');

  const lanes = app.lanes();
  await lanes.press('+');
  await expect(told(app)).toHaveText(/^\d of 36 events, (?!1 October 2019).+ to .+\.$/);
  const heard = (await told(app).textContent())!.slice(0, -1);
  await expect.poll(() => descriptionOf(lanes)).toContain(heard);
  expect(await descriptionOf(lanes)).toMatch(/By category: Troops: \d\. The first: .+ Plus and minus zoom/);

  await lanes.press('ArrowDown');
  const event = page.locator(':focus');
  await expect(event).toHaveRole('button');
  await expect(event).toHaveAccessibleName(/, .+ 20\d\d.*, Troops, (occurred|ongoing|announced)$/);
  const title = (await event.getAttribute('aria-label'))!.split(',')[0];
  await event.press('Enter');
  await app.expectEvent(title);
  await expect(told(app)).toContainText(`Selected: ${title}.`);

  await filters.getByRole('button', { name: 'Reset' }).press('Enter');
  await expect(told(app)).toHaveText(/^\d+ of 36 events, /);
  await app.expectFound(36);
  const other = app.region('Events').getByRole('link').filter({ hasNotText: title }).first();
  const name = (await other.textContent())!;
  await other.press('Enter');
  await expect(told(app)).toContainText(`Selected: ${name}.`);
  await app.expectEvent(name);
});

test('the map says what it shows, and again after keys have moved it', async ({ app, page }) => {
  await app.open();
  const map = app.region('Map').getByRole('group', { name: 'Map picture' });
  await expect
    .poll(() => descriptionOf(map))
    .toMatch(
      /^The map shows: \d+ events on the map, .+ Those on the map lie in: Baghdad\. Events by place: .+: \d+/,
    );
  await map.press('-');
  await expect(told(app)).toHaveText(/^The map shows: \d+ events on the map/);
  const heard = (await told(app).textContent())!;
  await expect.poll(() => descriptionOf(map)).toContain(heard);
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator(':focus')).toHaveRole('button');
});

test('the list says of an event what the pictures show of it', async ({ app }) => {
  await app.open('events/volley-2020-11-17');
  const row = (title: RegExp) => app.region('Events').getByRole('row', { name: title });
  await expect(row(/^Attacks 17 Nov 2020, late Seven rockets/)).toHaveAccessibleName(
    /Attacks.*17 Nov 2020, late.*4 parts.*Baghdad.*city known, point not/,
  );
  await expect(row(/Pompeo calls Kadhimi/)).toHaveAccessibleName(
    /relation of the selected event to it: follows/,
  );
  await expect(row(/All seven fired from east Baghdad/)).toHaveAccessibleName(
    /part of Seven rockets hit Baghdad/,
  );
});

test('the table says how closely each place is known, and what has not happened', async ({ app, page }) => {
  await app.open('table');
  await expect(page.getByRole('row', { name: /US drone kills Qasem Soleimani/ })).toHaveAccessibleName(
    /Occurred.*Baghdad.*city known, point not/i,
  );
  await expect(page.getByRole('row', { name: /Pro-Iran factions declare a truce/ })).toHaveAccessibleName(
    /announced.*no closer place reported/i,
  );
});
