import type { Locator } from '@playwright/test';
import { type App, expect, test } from './app.ts';

const RECORD = 'iraq-2019-2020/events';

/** The value of a fact of the event that is open, by its name. */
function fact(app: App, name: string): Locator {
  return app
    .region('Event')
    .getByRole('definition')
    .filter({ has: app.page.locator(`xpath=preceding-sibling::dt[normalize-space()="${name}"]`) });
}

test('the opening event tells who did it, at whom it was aimed and who was harmed', async ({ app }) => {
  await app.open();
  await expect(fact(app, 'Fired by')).toHaveText('Nobody named');
  await expect(fact(app, 'Aimed at')).toContainText('US embassy in Baghdad · Iraqi intelligence');
  await expect(fact(app, 'Harmed')).toContainText('Civilians in Baghdad: 1 killed, 5 wounded');
});

test('who expects or announces something has not done it', async ({ app }) => {
  await app.open('events/sanctions-2021');
  await expect(fact(app, 'Expected of')).toContainText('Donald Trump · alleged by Iraqi officials');
  await expect(app.region('Event').getByRole('table')).toContainText('Iraqi officials');
  await expect(app.region('Event').getByRole('table')).toContainText('expected');
  await app.open('events/embassy-ultimatum-2020-10');
  await expect(fact(app, 'Threatened by')).toContainText('US government');
  await expect(fact(app, 'Addressed to')).toContainText('Iraqi government');
  await expect(app.region('Event')).toContainText('Pro-Iran factions declare a truce');
  await expect(app.region('Event')).not.toContainText('does not say what became of it');
});

test('one actor who is aimed at and harmed is listed once', async ({ app }) => {
  await app.open(`${RECORD}/kataeb-hezbollah-bombing-1`);
  await expect(fact(app, 'Aimed at, harmed')).toContainText('Kataeb Hezbollah: ');
  await expect(fact(app, 'Harmed')).toHaveCount(0);
});

test('the accounts of the wider record stand on the opening event, with the way there', async ({
  app,
  page,
}) => {
  await app.open();
  const event = app.region('Event');
  await expect(
    event.getByRole('heading', { name: 'How many rockets? 4, then 7; 6; at least 15' }),
  ).toBeVisible();
  await event.getByRole('link', { name: /^All accounts in/ }).click();
  await expect(page).toHaveURL(/iraq-2019-2020\/events\/volley-2020-11-17$/);
  await app.ready();
  await expect(event.getByRole('button', { name: 'Use the account of Ashab al-Kahf' })).toBeVisible();
});

test('at a moment before all was said, what had been said stands for the summary', async ({ app }) => {
  await app.open(`${RECORD}/volley-2020-11-17?asof=2020-11-18`);
  const event = app.region('Event');
  await expect(event.getByRole('heading', { name: 'What had been said by then' })).toBeVisible();
  await expect(event).toContainText('Ashab al-Kahf claimed 6 rockets');
  await expect(event).not.toContainText('first such attack since the truce');
});

test('hour known finds no event whose hour is not reported', async ({ app }) => {
  await app.open(`${RECORD}/volley-2020-11-17?certainty=hour`);
  await expect(app.region('Event')).toContainText('no closer time reported');
  await expect(app.region('Event')).toContainText('The filters leave this event out');
  const list = app.region('Events');
  await expect(list.getByRole('row').first()).toBeVisible();
  await expect(list).not.toContainText(/, (late|early|evening|morning|afternoon)\b/);
});

test('what the totals leave out is listed, and each of it leads to its event', async ({ app, page }) => {
  await app.open('?from=2020-11-17T12:00&to=2020-11-18T12:00');
  await app
    .region('Events')
    .getByRole('button', { name: /^not counted: \d+ events that may lie outside$/ })
    .click();
  const list = page.getByRole('dialog', { name: /^not counted/ });
  await list.getByRole('link', { name: 'Reports: Iraq executes 21 men' }).click();
  await expect(list).toBeHidden();
  await app.expectEvent('Reports: Iraq executes 21 men');
});

test('the list counts what span and filter leave out, and how many are parts', async ({ app }) => {
  await app.open('?category=attacks&from=2020-11-17T12:00&to=2020-11-18T12:00');
  await expect(app.region('Events')).toContainText(/\d+ in view of 9 of 36 events · 4 of them parts/);
  const part = app.region('Events').getByRole('row', { name: /Four rockets land in the Green Zone/ });
  await expect(part).toContainText('part of Seven rockets hit Baghdad');
});

test('between two actors, what one announces to the other is said and not done', async ({ app, page }) => {
  await app.open('actors/us-government/with/iraqi-government');
  const row = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: 'US threatens to shut its embassy' });
  await expect(row.getByRole('img').first()).toHaveAccessibleName('one side speaks to or of the other');
});
