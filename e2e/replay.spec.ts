import type { Locator } from '@playwright/test';
import { type App, expect, test } from './app.ts';

const VOLLEY = 'iraq-2019-2020/events/volley-2020-11-17';

/** The strip of the second clock. */
function clock(app: App): Locator {
  return app.region('As known at');
}

/** The table of claims of the event that is open, in the order in which they were said. */
function claims(app: App): Locator {
  return app.region('Event').getByRole('table');
}

/** The value of one fact of the event that is open. */
function fact(app: App, name: string): Locator {
  return app
    .region('Event')
    .getByRole('definition')
    .filter({
      has: app.page.locator(`xpath=preceding-sibling::dt[normalize-space()="${name}"]`),
    });
}

test('before the attack nothing is said of it, not even its title', async ({ app }) => {
  await app.open(`${VOLLEY}?asof=2020-11-17T20:00`);
  const event = app.region('Event');
  await expect(event).toContainText('Nothing had been said of this event by then.');
  await expect(event).not.toContainText('Rockets');
  await expect(app.region('Timeline').getByRole('button', { name: /^Rockets on Baghdad break/ })).toHaveCount(
    0,
  );
});

test('statement by statement the same event has other counts, claims and denials', async ({ app, page }) => {
  await app.open(`${VOLLEY}?asof=2020-11-17T20:00`);
  await app
    .region('Event')
    .getByRole('button', { name: /first report/i })
    .click();
  await expect(fact(app, 'Count')).toHaveText(/^4 rockets/);
  await expect(claims(app).getByRole('row').filter({ hasText: 'Iraqi military' }).first()).toContainText('4');
  await expect(claims(app)).not.toContainText('Ashab al-Kahf');

  const strip = clock(app);
  await strip.getByRole('checkbox', { name: /^Only this event/ }).check();
  const forward = strip.getByRole('button', { name: 'Step forward' });
  while (!(await fact(app, 'Count').textContent())!.startsWith('7')) await forward.click();
  await expect(fact(app, 'Harmed')).toContainText('1 killed, 5 wounded');
  await expect(claims(app)).toContainText('Iraqi military');
  await expect.poll(() => app.query().get('asof')).not.toBeNull();

  await page.goto(`${app.address}${VOLLEY}?asof=2020-11-20`);
  await app.ready();
  await expect(fact(app, 'Count')).toHaveText(/^6–15 or more rockets/);
  const event = app.region('Event');
  await expect(
    event.getByRole('heading', { name: 'How many rockets? 4, then 7; 6; at least 15' }),
  ).toBeVisible();
  await expect(event).toContainText('claimed responsibility');
  await expect(event).toContainText('denied it');
  await expect(event).toContainText('accused by US embassy in Baghdad');
});

test('a step that has only an order is an address of its own', async ({ app, page }) => {
  await app.open(`${VOLLEY}?asof=volley-2020-11-17-iraqi-military-3`);
  await expect(fact(app, 'Count')).toHaveText(/^7 rockets/);
  await expect(clock(app)).toContainText('only the order is known');
  await page.reload();
  await app.ready();
  await expect.poll(() => app.query().get('asof')).toBe('volley-2020-11-17-iraqi-military-3');
});

test('the account of the Iraqi military changes number, map and totals, and Back undoes it', async ({
  app,
  page,
}) => {
  await app.open(`${VOLLEY}?from=2020-11-17&to=2020-11-18&category=attacks`);
  const event = app.region('Event');
  await expect(fact(app, 'Count')).toHaveText(/^6–15 or more rockets/);
  await expect(
    app.region('Map').getByRole('button', { name: /break the truce, 6–15 or more rockets/ }),
  ).toBeVisible();
  await expect(app.region('Events')).toContainText('6–15 or more rockets');
  await event.getByRole('button', { name: 'Use the account of Iraqi military' }).first().click();
  await expect(fact(app, 'Count')).toHaveText(/^7 rockets/);
  await expect(app.region('Map').getByRole('button', { name: /break the truce, 7 rockets/ })).toBeVisible();
  await expect(app.region('Events')).toContainText('7 rockets');
  await expect.poll(() => app.query().get('speaker')).toBe('iraqi-military');
  await page.goBack();
  await expect(fact(app, 'Count')).toHaveText(/^6–15 or more rockets/);
});

test('a step goes to the event that it is about and marks what is new, as one entry', async ({
  app,
  page,
}) => {
  await app.open('iraq-2019-2020');
  const entries = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: /^As known/ }).click();
  const strip = clock(app);
  await strip.getByRole('slider').focus();
  await page.keyboard.press('Home');
  const forward = strip.getByRole('button', { name: 'Step forward' });
  await forward.click();
  await expect(page).toHaveURL(/\/events\//);
  const first = new URL(page.url()).pathname;
  const title = await app.region('Event').getByRole('heading', { level: 2 }).textContent();
  await expect(strip.getByRole('list', { name: 'New at this step' })).toContainText(title!);
  for (let steps = 0; steps < 3; steps++) await forward.click();
  await expect(page).not.toHaveURL(new RegExp(`${first}\\?`));
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  await page.goBack();
  await expect(page).toHaveURL(/\/iraq-2019-2020\?asof=/);
});

test('a step that is about one event marks its claims until the next', async ({ app }) => {
  await app.open(`${VOLLEY}?asof=volley-2020-11-17-iraqi-military-3`);
  const mark = claims(app).getByText('new', { exact: true });
  await expect(mark.first()).toBeVisible();
  const strip = clock(app);
  await strip.getByRole('button', { name: 'Show everything', exact: true }).click();
  await expect(mark).toHaveCount(0);
});

test('a reader who stays with one event has its steps alone on the track, with their dates', async ({
  app,
  page,
}) => {
  await app.open(`${VOLLEY}?asof=2020-11-17T20:00`);
  const strip = clock(app);
  await strip.getByRole('checkbox', { name: /^Only this event/ }).check();
  const slider = strip.getByRole('slider');
  const steps = Number(await slider.getAttribute('max')) + 1;
  expect(steps).toBeGreaterThan(2);
  expect((await slider.boundingBox())!.width / steps).toBeGreaterThan(24);
  await expect(strip.locator('.replay-times')).toContainText('17 Nov 2020');
  await slider.focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/\/events\/volley-2020-11-17/);
});

test('closing the clock gives the focus back to its button', async ({ app, page }) => {
  await app.open('iraq-2019-2020');
  const toggle = page.getByRole('button', { name: /^As known/ });
  await toggle.click();
  await clock(app).getByRole('button', { name: 'Play' }).focus();
  await page.keyboard.press('Escape');
  await expect(clock(app)).toHaveCount(0);
  await expect(toggle).toBeFocused();
  await toggle.click();
  await clock(app).getByRole('button', { name: 'Close and show everything' }).click();
  await expect(toggle).toBeFocused();
});

test('on a phone the menu closes when the clock opens, and its news can be read whole', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await app.open(`${VOLLEY}`);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: /^As known/ }).click();
  const strip = clock(app);
  await expect(strip).toBeVisible();
  await expect(page.getByRole('dialog', { name: 'Menu' })).toBeHidden();
  await strip.getByRole('button', { name: 'Step back' }).click();
  const line = strip.getByRole('list', { name: 'New at this step' }).getByRole('button').first();
  await expect(line).toBeVisible();
  const cut = await line.evaluate((element) => element.scrollWidth > element.clientWidth + 1);
  expect(cut).toBe(false);
  await strip.getByRole('button', { name: 'Close and show everything' }).click();
  await expect(page.getByRole('button', { name: 'Menu' })).toBeFocused();
});

test('play walks on from statement to statement until it is touched', async ({ app }) => {
  await app.open(`${VOLLEY}?asof=2020-11-17T20:00`);
  const strip = clock(app);
  const slider = strip.getByRole('slider');
  const before = Number(await slider.inputValue());
  await strip.getByRole('button', { name: 'Play' }).click();
  await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(before + 1);
  await strip.getByRole('button', { name: 'Pause' }).click();
  await expect(strip.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('showing everything leaves no trace in the address', async ({ app, page }) => {
  await app.open('iraq-2019-2020?asof=2020-03-01&speaker=afp');
  await clock(app).getByRole('button', { name: 'Show everything', exact: true }).click();
  await app.expectFound(114, 114);
  await expect(page).toHaveURL(/\/iraq-2019-2020$/);
});

// Reckoned by hand from the tables.
const TOTALS = [
  // The whole gives 7 rockets, 1 killed, 5 wounded; its three parts give them again. Soleimani's strike killed at least 2.
  ['?category=attacks', ['Attacks: at least 3 killed, 5 wounded, 7 rockets']],
  // From noon to noon; the executions are dated to no day.
  ['?from=2020-11-17T12:00&to=2020-11-18T12:00', ['Attacks: 1 killed, 5 wounded, 7 rockets']],
  // One part alone: what its whole gives is not in the selection.
  ['?place=baghdad-other-parts', ['Attacks: 1 killed, 5 wounded, 3 rockets']],
  // Four landed, seven were launched, and they are the same seven: two parts never make more than their whole.
  ['?place=green-zone,east-baghdad', ['Attacks: 7 rockets']],
] as const;

for (const [address, totals] of TOTALS) {
  test(`totals of ${address} count nobody twice`, async ({ app }) => {
    await app.open(address);
    const line = app.region('Events');
    for (const total of totals)
      await expect(line.getByRole('listitem').filter({ hasText: total })).toBeVisible();
  });
}

test('both packages tell of the same event, each with a link to the other', async ({ app, page }) => {
  await app.open('events/attacks-since-2019-10');
  const event = app.region('Event');
  const other = event.getByRole('link', { name: 'Iraq, October 2019 to December 2020', exact: true });
  await expect(event).toContainText(/lists \d+ of them/);
  await other.click();
  await app.expectEvent('Attacks on foreign targets in Iraq');
  await expect(page).toHaveURL(/iraq-2019-2020\/events\/attacks-since-2019-10$/);
});

test('the switch in the header keeps an event that both data sets have', async ({ app, page }) => {
  await app.open('events/troop-cut-2020-11-17');
  await page.getByRole('button', { name: 'Data sets' }).click();
  await page.getByRole('link', { name: /Iraq, October 2019.*wider record/ }).click();
  await app.expectFound(114, 114);
  await expect(page).toHaveURL(/iraq-2019-2020\/events\/troop-cut-2020-11-17$/);
  await page.goBack();
  await app.expectFound(36);
});

test('two actors: what they did to and said of each other', async ({ app, page }) => {
  await app.open('iraq-2019-2020/actors/kataeb-hezbollah');
  await page
    .getByRole('link', { name: /US forces/ })
    .first()
    .click();
  await expect(page).toHaveURL(/actors\/kataeb-hezbollah\/with\/us-forces/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kataeb Hezbollah and US forces');
  await expect(page.getByRole('link', { name: 'US bombs Kataeb Hezbollah', exact: true })).toBeVisible();
});
