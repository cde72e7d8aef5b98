import { readdirSync } from 'node:fs';
import { mulberry32 } from '../src/core/dataset/demo/random.ts';
import { mangledAddress } from '../src/core/view/mangled-address.fixture.ts';
import { RELEASED } from '../src/core/view/released-addresses.fixture.ts';
import { reservation } from '../src/core/view/reserved-names.ts';
import { App, expect, test } from './app.ts';
import { passedOn } from './passed-on.ts';
import { plainHost } from './static-host.ts';

const SEED = 20201117;
const COUNT = process.env.TEST_FULL ? 500 : 150;

test(`${COUNT} mangled addresses (seed ${SEED}) all end in the page's own frame`, async ({ app, page }) => {
  test.setTimeout(240_000);
  await app.open();
  const random = mulberry32(SEED);
  // Made sets and other languages are loads of their own.
  const addresses = Array.from({ length: 4 * COUNT }, () => mangledAddress(random))
    .filter((address) => !/[?&](data|lang)=/.test(address))
    .slice(0, COUNT);
  const lost = await page.evaluate(async (all) => {
    const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const wrong: string[] = [];
    for (const address of all) {
      // As Back and Forward come to an address: the page is told of it, not loaded.
      try {
        history.pushState(null, '', location.origin + address);
      } catch {
        // No page can be at what the browser itself does not take for an address.
        continue;
      }
      dispatchEvent(new PopStateEvent('popstate'));
      await painted();
      const isFramed = document.querySelectorAll('.furniture > .site-header, .furniture > main').length === 2;
      const isStopped = [...document.querySelectorAll('#root button')].some(
        ({ textContent }) => textContent === 'Retry',
      );
      if (!isFramed || isStopped) wrong.push(address);
    }
    return wrong;
  }, addresses);
  expect(lost).toEqual([]);
  await expect(page.getByRole('banner')).toBeVisible();
});

test(`every form ever released, and sixty passed on by others (seed ${SEED}), become what they mean without a word`, async ({
  app,
  page,
}) => {
  test.setTimeout(120_000);
  app.allow(/status of 404/);
  await app.open();
  // Languages and made sets are loads of their own.
  const released = Object.values(RELEASED)
    .flat()
    .filter(([was]) => !/lang=|data=demo|ar-XB|embed/.test(was));
  const all = [...released.map(([was, now = was]) => [was, now] as const), ...passedOn(mulberry32(SEED), 60)];
  const lost = await page.evaluate(async (addresses) => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const here = () => location.pathname + location.search;
    const wrong: string[] = [];
    for (const [was, now] of addresses) {
      // As Back and Forward come to an address: the page is told of it, not loaded.
      history.pushState(null, '', location.origin + was);
      dispatchEvent(new PopStateEvent('popstate'));
      await frame();
      for (let waited = 0; here() !== now && waited < 200; waited++) await frame();
      await frame();
      const words = document.querySelector('#root')!.textContent!;
      const said = /left out|There is no such page/.exec(words);
      if (here() !== now || said) wrong.push(`${was} is ${here()} ${said ?? ''}`);
    }
    return wrong;
  }, all);
  expect(lost).toEqual([]);
});

for (const path of [
  'events/%0A',
  'tables',
  'iraq-2019-2020/%E2%80%A8x',
  '/x?actor=A',
  'events/constructor',
  `events/${'x'.repeat(3000)}`,
]) {
  test(`the address ${path.slice(0, 40)} has a page of its own that says so`, async ({ app, page }) => {
    app.allow(/status of 404/);
    await page.goto(app.address + path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
    const said = page.getByRole('main').getByRole('paragraph').first();
    // The document's own words give way to the app's.
    await expect.poll(async () => (await said.boundingBox())?.height).toBeLessThan(120);
  });
}

for (const [path, words] of [
  ['?data=nowhere', 'nowhere'],
  ['?data=demo-9999999', 'demo-9999999'],
  ['table?data=https://', 'https'],
  ['events/nowhere', 'There is no such page'],
  ['no/such/page', 'There is no such page'],
  ['story/nowhere', 'There is no such page'],
  ['?version=00000000', '00000000'],
  ['embed/events/nowhere', 'There is no such page'],
  ['embed?data=nowhere', 'nowhere'],
]) {
  test(`/${path} is whole once it says what it does not know`, async ({ app, page }) => {
    app.allow(/status of 404/);
    await app.open(path);
    await expect(page.locator('#root')).toContainText(words);
  });
}

test('three hundred bad ids make one notice that leaves room for the page', async ({ app, page }) => {
  const ids = Array.from({ length: 300 }, (_, at) => `nobody-${at}`).join(',');
  await app.open(`?actor=${ids}&category=${'x'.repeat(3000)}`);
  const notice = page.getByRole('status').filter({ hasText: 'Parts of the address were left out' });
  await expect(notice).toContainText('and 297 more');
  expect((await notice.boundingBox())!.height).toBeLessThan(450);
});

const WIDER = 'Iraq, October 2019 to December 2020';

/** Addresses as releases wrote them, and as chat programs and trackers leave them. */
const OLDER = [
  ['?data=iraq-2019-2020', 'iraq-2019-2020'],
  [
    'events/volley-2020-11-17?lanes=actor&data=iraq-2019-2020',
    'iraq-2019-2020/events/volley-2020-11-17?lanes=actor',
  ],
  ['table/?data=baghdad-2020-11-17', 'table'],
  ['events/truce-2020/index.html', 'events/truce-2020'],
  ['?category=attacks&#38;lanes=actor', '?category=attacks&lanes=actor'],
  ['events/truce-2020&#x26;category=diplomacy', 'events/truce-2020?category=diplomacy'],
  ['table?category%5B%5D=attacks&category[]=troops', 'table?category=attacks,troops'],
  ['?lang=ar-XB&data=iraq-2019-2020', 'ar-XB/iraq-2019-2020'],
  ['events/Truce-2020).', 'events/truce-2020'],
  ['events/truce-2020?utm_source=x&amp;category=diplomacy&fbclid=y.', 'events/truce-2020?category=diplomacy'],
  ['actors/Kataeb-Hezbollah”', 'actors/kataeb-hezbollah'],
  ['places/green%252Dzone', 'places/green-zone'],
  ['Iraq-2019-2020/Table.', 'iraq-2019-2020/table'],
  [
    'events/truce-2020%3Fcategory%3Ddiplomacy%26LANES%3Dactor',
    'events/truce-2020?category=diplomacy&lanes=actor',
  ],
  ['events/truce-2020.html?category=diplomacy', 'events/truce-2020?category=diplomacy'],
  ['events/truce-2020%E2%80', 'events/truce-2020'],
  ['/events//truce-2020](https://x.example/)', 'events/truce-2020'],
  ['ar/embed/events/truce-2020', 'embed/ar/events/truce-2020'],
  ['iraq-2019-2020/ar//table.html', 'ar/iraq-2019-2020/table'],
] as const;

for (const [was, now] of OLDER) {
  test(`/${was} becomes /${now} in place, without a word`, async ({ app, page }) => {
    app.allow(/status of 404/);
    await app.open(was);
    await expect(page).toHaveURL(app.address + now);
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeHidden();
    await expect(page.getByText('Parts of the address were left out')).toBeHidden();
    expect(await page.evaluate(() => history.length)).toBe(2);
    await page.reload();
    await app.ready();
    await expect(page).toHaveURL(app.address + now);
  });
}

test('a language that the page does not speak is named, and so is what it speaks', async ({ app, page }) => {
  await app.open('table?lang=de');
  await expect(page).toHaveURL(`${app.address}table`);
  await expect(page.getByRole('status').filter({ hasText: 'lang=de' })).toContainText('en, ar, ckb, fr, kmr');
});

test('a part of a page stays named where the rest of its address is renamed', async ({ app, page }) => {
  await app.open('sources?data=iraq-2019-2020#changes');
  await expect(page).toHaveURL(`${app.address}iraq-2019-2020/sources#changes`);
  await expect(page.locator('#root #changes')).toBeFocused();
});

test('documents of the second set have its titles, and open on any static host', async ({ page }) => {
  const { server, address } = await plainHost('dist');
  const app = new App(page, address);
  for (const [path, title] of [
    ['', WIDER],
    ['table', `Table · ${WIDER}`],
    ['events/ain-al-asad-rockets-2019-12-03', `Rockets land in Ain al-Asad base · ${WIDER}`],
    ['actors/us-forces', `US forces · ${WIDER}`],
  ]) {
    const answer = await page.goto(`${address}iraq-2019-2020${path && `/${path}`}`);
    expect(await answer!.text()).toContain(`· ${WIDER}</title>`.slice(path ? 0 : 2));
    await app.ready();
    await expect(page).toHaveTitle(title);
  }
  expect(app.unexpected()).toEqual([]);
  server.closeAllConnections();
  server.close();
});

for (const path of ['events/ain-al-asad-rockets-2019-12-03', 'events/Ain-al-Asad-rockets-2019-12-03,']) {
  test(`/${path}, which only another set knows, leads there`, async ({ app, page }) => {
    app.allow(/status of 404/);
    await app.open(`${path}?lanes=actor`);
    await expect(page).toHaveURL(
      `${app.address}iraq-2019-2020/events/ain-al-asad-rockets-2019-12-03?lanes=actor`,
    );
    await expect(page).toHaveTitle(new RegExp(`· ${WIDER}$`));
    await app.expectFound(114, 114);
    expect(await page.evaluate(() => history.length)).toBe(2);
  });
}

test('Back and Forward go from set to set', async ({ app, page }) => {
  await app.open('events/volley-2020-11-17?category=attacks');
  await page.getByRole('button', { name: 'Data sets' }).click();
  await page.getByRole('link', { name: /wider record/ }).click();
  await expect(page).toHaveURL(`${app.address}iraq-2019-2020/events/volley-2020-11-17`);
  await app.expectFound(114, 114);
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(page).toHaveURL(/\/iraq-2019-2020\/table/);
  await page.goBack();
  await page.goBack();
  await app.expectFound(9);
  await expect(page).toHaveURL(`${app.address}events/volley-2020-11-17?category=attacks`);
  await page.goForward();
  await app.expectFound(114, 114);
  await expect(page).toHaveTitle(new RegExp(`· ${WIDER}$`));
});

test('no data set can have the name of anything else in the built folder', () => {
  const names = readdirSync('dist')
    .map((name) => name.replace(/\..*$/, ''))
    .filter((name) => /^[a-z0-9-]+$/.test(name) && name !== 'iraq-2019-2020');
  expect(names.filter((name) => reservation(name) === undefined)).toEqual([]);
});
