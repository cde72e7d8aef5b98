import { App, expect, test } from './app.ts';
import { plainHost } from './static-host.ts';

const PATHS = [
  '',
  'events/truce-2020',
  'actors/kataeb-hezbollah',
  'places/green-zone',
  'story/evening',
  'table',
  'sources',
  'open',
  'iraq-2019-2020',
  'iraq-2019-2020/events/volley-2020-11-17',
  'iraq-2019-2020/actors/kataeb-hezbollah/with/us-forces',
];

test('a link opened elsewhere shows exactly that view', async ({ app, browser, page }) => {
  await app.open();
  await app.region('Timeline').getByRole('button', { name: 'Month', exact: true }).click();
  await app.spanWhere(() => true);
  await app.region('Filters').getByRole('checkbox', { name: 'Attacks', exact: true }).check({ force: true });
  await app.expectFound(9);
  await (await app.inList('Four rockets land in the Green Zone')).click();
  await app.expectEvent('Four rockets land in the Green Zone');
  await expect
    .poll(() => page.url())
    .toMatch(/events\/volley-2020-11-17-green-zone\?category=attacks&from=.*&to=/);
  const rows = await app.region('Events').getByRole('row').allTextContents();

  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    timezoneId: 'Asia/Tokyo',
  });
  const colleague = new App(await context.newPage());
  await colleague.open(page.url().slice(app.address.length));
  await colleague.expectFound(9);
  await colleague.expectEvent('Four rockets land in the Green Zone');
  expect(await colleague.region('Events').getByRole('row').allTextContents()).toEqual(rows);
  expect(colleague.page.url()).toBe(page.url());
  expect(colleague.unexpected()).toEqual([]);
  await context.close();
});

test('Back and Forward walk through what was chosen, not through pans and zooms', async ({ app, page }) => {
  await app.open();
  await (await app.inList('Truce stops the rockets')).click();
  await app.expectEvent('Truce stops the rockets');
  await app.lanes().focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await app.spanWhere(() => true);
  await app
    .region('Filters')
    .getByRole('checkbox', { name: 'Diplomacy', exact: true })
    .check({ force: true });
  await app.expectFound(11);
  await page.goBack();
  await app.expectFound(36);
  await app.expectEvent('Truce stops the rockets');
  await page.goBack();
  await app.expectEvent('Seven rockets hit Baghdad');
  await page.goForward();
  await app.expectEvent('Truce stops the rockets');
  await page.goForward();
  await app.expectFound(11);
});

for (const path of PATHS) {
  test(`a reload of /${path} shows the same page`, async ({ app, page }) => {
    await app.open(path);
    const title = await page.title();
    await page.reload();
    await app.ready();
    expect(await page.title()).toBe(title);
    await expect(page.getByRole('main')).toBeVisible();
  });
}

test('every known address is answered with status 200 and a title of its own', async ({ app, request }) => {
  const files = await (await request.get(`${app.address}files.json`)).json();
  const data = await (await request.get(app.address + files['data/baghdad-2020-11-17.json'])).json();
  const pages = [
    ...data.tables.events.map(({ id, title }: Record<string, string>) => [`events/${id}`, title]),
    ...data.tables.actors.map(({ id, name }: Record<string, string>) => [`actors/${id}`, name]),
    ...data.tables.places.map(({ id, name }: Record<string, string>) => [`places/${id}`, name]),
    ['story', 'Story'],
    ['table', 'Table'],
    ['sources', 'Sources'],
    ['open', 'Open data'],
  ];
  for (const [path, title] of pages) {
    const answer = await request.get(app.address + path);
    expect(answer.status(), path).toBe(200);
    expect(await answer.text(), path).toContain(`<title>${title} · Baghdad under rocket fire</title>`);
  }
});

for (const [path, words] of [
  ['events/volley-2020-11-71', 'There is no event'],
  ['actors/kataib-hezbollah', 'There is no actor'],
  ['places/greenzone', 'There is no place'],
  ['no/such/page', 'leads nowhere'],
] as const) {
  test(`/${path} has status 404 and says what is missing`, async ({ app, page }) => {
    app.allow(/404/);
    const answer = await page.goto(app.address + path);
    expect(answer!.status()).toBe(404);
    await expect(page.getByRole('main')).toContainText(words);
  });
}

test('an unknown id offers the nearest', async ({ app, page }) => {
  app.allow(/404/);
  await page.goto(`${app.address}actors/kataib-hezbollah`);
  await page.getByRole('main').getByRole('link', { name: 'Kataeb Hezbollah' }).click();
  await expect(page).toHaveURL(/\/actors\/kataeb-hezbollah$/);
});

/** Addresses that a hand, a mailer or a bug has mangled; each falls back alone. */
const MANGLED = [
  '?from=2020-13&to=2021',
  '?from=2021&to=2020',
  '?from=2020-11-17T25:00&to=2020-11-18',
  '?map=99/0/0',
  '?map=13/33.3050',
  '?map=13/NaN/44',
  '?actor=,,,&category=%00',
  '?actor=KATAEB',
  '?category=attacks,attacks,nothing',
  '?actors=some&role=hero',
  '?certainty=never',
  '?q=%E0%A4%A',
  `?q=${'x'.repeat(2000)}`,
  '?lanes=diagonal',
  '?within=moon',
  '?data=../../etc/passwd',
  '?data=demo-0',
  '?from=&to=&map=&actor=&q=',
  '?__proto__=1&constructor=2',
  '?category=attacks&category=troops',
  '?from=%2B2020&to=9999-12-31',
  '?<script>alert(1)</script>',
];

test('mangled addresses never leave an empty page', async ({ app, page }) => {
  test.slow();
  for (const query of MANGLED) {
    await page.goto(app.address + query);
    await expect(page.getByRole('heading', { level: 1 }), query).toBeVisible();
    await expect(page.getByRole('main'), query).not.toBeEmpty();
  }
});

test('a bad value falls back alone and says so', async ({ app, page }) => {
  await app.open('?category=troops&lanes=diagonal');
  await app.expectFound(7);
  await expect(page.getByText('Parts of the address were left out')).toBeVisible();
});

test('any static host will do: known addresses work without a fallback', async ({ page }) => {
  test.slow();
  const { server, address } = await plainHost('dist');
  const app = new App(page, address);
  for (const path of PATHS) {
    await app.open(path && `${path}/`);
    await page.reload();
    await app.ready();
  }
  await app.open('events/truce-2020/?category=diplomacy');
  await app.expectFound(11);
  expect(app.unexpected()).toEqual([]);
  server.closeAllConnections();
  server.close();
});
