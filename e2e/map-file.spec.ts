import type { Page } from '@playwright/test';
import { type MadeFeature, madeArchive, madeTile, ONE_PIXEL } from '../src/io/ground/archive.fixture.ts';
import { type App, expect, test } from './app.ts';
import { rememberWords, wordsOf } from './map-words.ts';

/** Kathmandu, of which the map knows no street itself. */
const HERE = '14/27.70000/85.32000';
/** The tile that it lies in, at zoom 12. */
const PLACE = { z: 12, x: 3018, y: 1719 };

const WAY: MadeFeature = {
  type: 2,
  properties: { kind: 'highway', name: 'Ring Road' },
  lines: [
    [
      [-0.1, 0.75],
      [1.1, 0.75],
    ],
  ],
};
const TOWN: MadeFeature = {
  type: 1,
  properties: { kind: 'locality', kind_detail: 'town', name: 'काठमाडौं', 'name:en': 'Thamel' },
  lines: [[[0.77, 0.77]]],
};

const STREETS = madeArchive({
  tiles: [PLACE, { ...PLACE, x: PLACE.x - 1 }, { ...PLACE, x: PLACE.x + 1 }].map((place) => ({
    place,
    bytes: madeTile({ roads: [WAY], places: place === PLACE ? [TOWN] : [] }),
  })),
  tileType: 1,
  tileCompression: 2,
  metadata: { attribution: '<a href="https://example.org">© Mapmakers of Nepal</a>' },
});
const PICTURES = madeArchive({ tiles: [{ place: PLACE, bytes: ONE_PIXEL }], tileType: 2 });

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await chooser).setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}

/** Waits until the reader's own ground covers the middle of the map. */
async function expectCovered(page: Page): Promise<void> {
  const opacity = () =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.leaflet-own-ground-pane canvas');
      const middle = canvas?.getContext('2d')?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1);
      return middle?.data[3];
    });
  await expect.poll(opacity).toBeGreaterThan(0);
}

/** Opens the map where it knows nothing, and from there a file. */
async function openFrom(app: App, name: string, bytes: Uint8Array): Promise<void> {
  const { page } = app;
  await app.open(`?map=${HERE}`);
  await app.region('Map').getByRole('link', { name: 'Open a map file (PMTiles)' }).click();
  await choose(page, name, bytes);
  await expect(page.getByRole('heading', { level: 1, name: `The map has ${name} now` })).toBeFocused();
  await page.getByRole('link', { name: 'Go to the map' }).click();
}

test('a PMTiles file with streets lies over the map, says who made it, and is taken away again', async ({
  app,
  page,
}) => {
  await rememberWords(page);
  await openFrom(app, 'nepal.pmtiles', STREETS);
  const map = app.region('Map');
  await expect(map).toContainText('© Mapmakers of Nepal');
  await expect(map.getByRole('link', { name: 'Open a map file (PMTiles)' })).toHaveCount(0);
  await expect.poll(async () => (await wordsOf(page, 'names')).map(({ text }) => text)).toContain('Thamel');
  await expectCovered(page);
  const away = map.getByRole('button', { name: 'Take nepal.pmtiles away from the map' });
  await away.click();
  await expect(away).toHaveCount(0);
  await expect(map.getByRole('link', { name: 'Open a map file (PMTiles)' })).toBeVisible();
  await expect(map).not.toContainText('© Mapmakers of Nepal');
  await expect(map).toContainText('Squares of');
  await expect(page.locator('.leaflet-own-ground-pane')).toHaveCount(0);
});

test('a map file is kept: on the map again after a reload, listed with its size, taken away and laid again, deleted', async ({
  app,
  page,
}) => {
  await openFrom(app, 'nepal.pmtiles', STREETS);
  const map = app.region('Map');
  await expectCovered(page);
  const away = map.getByRole('button', { name: 'Take nepal.pmtiles away from the map' });
  await app.open('open');
  const list = page.getByRole('region', { name: 'Opened before, in this browser' });
  const entry = list.getByRole('listitem').filter({ hasText: 'nepal.pmtiles' });
  await expect(entry).toContainText(/[\d.]+ (B|kB)/);
  await app.open(`?map=${HERE}`);
  await expect(map).toContainText('© Mapmakers of Nepal');
  await expectCovered(page);
  await away.click();
  await expect(away).toHaveCount(0);
  await app.open('open');
  await entry.getByRole('button', { name: 'Lay nepal.pmtiles on the map' }).click();
  await expect(entry.getByRole('button', { name: 'Lay nepal.pmtiles on the map' })).toHaveCount(0);
  await entry.getByRole('button', { name: 'Delete nepal.pmtiles' }).click();
  await expect(entry).toHaveCount(0);
  await app.open(`?map=${HERE}`);
  await expect(map.getByRole('link', { name: 'Open a map file (PMTiles)' })).toBeVisible();
});

test('a PMTiles file with pictures that is dropped on the map is laid there', async ({ app, page }) => {
  await app.open(`?map=${HERE}`);
  const map = app.region('Map');
  await expect(async () => {
    const dataTransfer = await page.evaluateHandle(
      (bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(bytes)], 'pictures.pmtiles'));
        return transfer;
      },
      [...PICTURES],
    );
    await page.locator('body').dispatchEvent('drop', { dataTransfer });
    await expect(map).toContainText('pictures.pmtiles', { timeout: 3000 });
  }).toPass();
  const [zoom, lat, lon] = app.query().get('map')!.split('/').map(Number);
  expect(zoom).toBe(14);
  expect(lat).toBeCloseTo(27.7, 2);
  expect(lon).toBeCloseTo(85.32, 2);
  await expectCovered(page);
});

test('a file that is no map, or cut off, says what to do, and the map stays as it was', async ({
  app,
  page,
}) => {
  await app.open('open');
  await choose(page, 'nepal.pmtiles', STREETS.slice(0, 200));
  await expect(page.getByRole('alert')).toContainText('breaks off before its end; fetch or copy it again');
  await choose(page, 'table.pmtiles', new TextEncoder().encode('a,b\n1,2\n'));
  await expect(page.getByRole('alert')).toContainText('is no PMTiles file of version 3');
});

/** Answers for other hosts, and remembers what they were asked. */
async function hosts(page: Page, answer: (url: URL, range: string | undefined) => Uint8Array | undefined) {
  const asked: string[] = [];
  await page.route(/^https:/, async (route) => {
    const url = new URL(route.request().url());
    const range = route.request().headers().range;
    asked.push(url.href);
    const body = answer(url, range);
    const headers = { 'Access-Control-Allow-Origin': '*' };
    if (body) await route.fulfill({ status: range ? 206 : 200, body: Buffer.from(body), headers });
    else await route.abort();
  });
  return asked;
}

async function typeAddress(page: Page, address: string): Promise<void> {
  await page.getByRole('button', { name: 'From an address' }).click();
  await page.getByRole('textbox', { name: 'Address of a file, https' }).fill(address);
}

test('tiles at another host are asked for after consent alone, and from no document but the one for that', async ({
  app,
  page,
}) => {
  app.allow(/^request: https:\/\/tile\.example\/\d+\/\d+\/\d+\.png$/);
  const asked = await hosts(page, () => ONE_PIXEL);
  await app.open(`open?map=${HERE}`);
  await typeAddress(page, 'https://tile.example/{z}/{x}/{y}.png');
  await expect(page.getByText('which places you look at')).toContainText('tile.example');
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Fetch from tile.example' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The map has tile.example now' })).toBeVisible();
  await page.getByRole('link', { name: 'Go to the map' }).click();
  await expectCovered(page);
  expect(asked.length).toBeGreaterThan(1);
  await app.region('Map').getByRole('button', { name: 'Take tile.example away from the map' }).click();
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('a map that the data set names is offered, and its host asked after consent alone', async ({
  app,
  page,
}) => {
  app.allow(/^request: https:\/\/tile\.example\//);
  const asked = await hosts(page, () => ONE_PIXEL);
  await page.route(/\/data\/baghdad-2020-11-17-[0-9a-f]{8}\.json$/, async (route) => {
    const answer = await route.fetch();
    const { info, ...rest } = await answer.json();
    const ground = { tiles: 'https://tile.example/{z}/{x}/{y}.png', attribution: '© Mapmakers of Iraq' };
    await route.fulfill({ json: { info: { ...info, ground }, ...rest } });
  });
  await app.open();
  const map = app.region('Map');
  await map.getByRole('button', { name: 'Map of tile.example' }).click();
  await expect(page.getByText('which places you look at')).toBeVisible();
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Fetch from tile.example' }).click();
  await expect(map).toContainText('© Mapmakers of Iraq');
  await expectCovered(page);
});

test('a PMTiles file at another host is asked for in parts', async ({ app, page }) => {
  app.allow(/^request: https:\/\/maps\.example\/nepal\.pmtiles$/);
  const asked = await hosts(page, (_, range) => {
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
    return STREETS.slice(Number(first), Number(last) + 1);
  });
  await app.open(`open?map=${HERE}`);
  await typeAddress(page, 'https://maps.example/nepal.pmtiles');
  await page.getByRole('button', { name: 'Fetch from maps.example' }).click();
  await page.getByRole('link', { name: 'Go to the map' }).click();
  await expect(app.region('Map')).toContainText('© Mapmakers of Nepal');
  await expectCovered(page);
  expect(asked.length).toBeGreaterThan(0);
});

test('a host that does not answer is named, with what to do', async ({ app, page }) => {
  app.allow(/^request: https:\/\/tile\.example\//);
  app.allow(/^console: Failed to load resource/);
  await hosts(page, () => undefined);
  await app.open('open');
  await typeAddress(page, 'https://tile.example/{z}/{x}/{y}.png');
  await page.getByRole('button', { name: 'Fetch from tile.example' }).click();
  await expect(page.getByRole('alert')).toContainText('tile.example does not give what is asked for');
  await expect(page.locator('iframe')).toHaveCount(0);
});
