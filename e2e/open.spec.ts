import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { twoZoneFiles } from '../src/core/dataset/two-zones.fixture.ts';
import { type App, expect, test } from './app.ts';

const ACLED = `event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,country,location,latitude,longitude,geo_precision,source,notes,fatalities
XYZ1,2021-03-01,1,Battles,Armed clash,Army of A,Group B,Iraq,Taji,33.5167,44.2333,1,Radio One,"Shots near the bridge, and then =quiet",2
XYZ2,2021-03-04,1,Protests,Peaceful protest,Protesters (A),,Iraq,Erbil,36.1900,44.0100,1,Radio Two,People marched,0
XYZ3,2021-03-09,2,Battles,Armed clash,Army of A,Group C,Iraq,Kirkuk,95.4681,44.3922,2,Radio One,<b>Not bold</b>,1
`;

const OWN_TABLE = `Datum;Ort;Lat;Lon;Tote;Beschreibung
03.01.2020;Bagdad;33,3152;44,3661;2;Schüsse am Tor
17.11.2020;Kirkuk;35,4681;44,3922;0;Brand im Lager
28.02.2020;Mossul;36,3450;43,1575;1;Streit an der Sperre
`;

interface Dropped {
  readonly name: string;
  readonly text: string;
  /** How often the text stands in the file. */
  readonly times?: number;
}

/** Lets go of a file over the page, as a hand does. */
async function drop(page: Page, { name, text, times = 1 }: Dropped): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([title, part, count]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(Array(Number(count)).fill(part), String(title)));
      return transfer;
    },
    [name, text, times] as const,
  );
  await page.locator('body').dispatchEvent('drop', { dataTransfer });
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const found = (page: Page) => page.getByRole('status').filter({ hasText: /\d of \d/ });

/** Whether a canvas has more than one colour in it. */
const isPainted = (canvas: HTMLElement | SVGElement) => {
  const { width, height } = canvas as HTMLCanvasElement;
  const { data } = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height);
  return new Set(new Uint32Array(data.buffer)).size > 1;
};

async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer });
}

async function expectAccessible(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}

/** Opens the table and goes to its events. */
async function showAcled(app: App): Promise<void> {
  const { page } = app;
  await app.open('open');
  await choose(page, 'clashes.csv', ACLED);
  await page.getByRole('link', { name: 'Show the events' }).click();
  await expect(found(page)).toContainText('3 of 3 events');
}

test('a file that is dropped on any page opens, with a report of each cell that was not understood', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  // What hears of drops comes after the first picture.
  await expect(async () => {
    await drop(page, { name: 'clashes.csv', text: ACLED });
    await expect(heading(page, '3 events of 3 rows')).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expect(heading(page, '3 events of 3 rows')).toBeFocused();
  const row = page.getByRole('row').filter({ hasText: '95.4681' });
  await expect(row).toContainText('4');
  await expect(row).toContainText('latitude');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download this report, CSV' }).click();
  expect((await download).suggestedFilename()).toBe('clashes.csv-report.csv');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Show the events' }).click();
  await expect(found(page)).toContainText('3 of 3 events');
  await expect(page).toHaveURL(/\?data=own-clashes-[0-9a-f]{8}$/);
});

test('opened events can be filtered and read, also after the page is loaded anew, until they are deleted', async ({
  app,
}) => {
  const { page } = app;
  // A host has no document of an event that only this browser knows.
  app.allow(/status of 404 .*data=own-clashes/);
  await showAcled(app);
  await page
    .getByRole('checkbox', { name: /^Battles/ })
    .first()
    .check();
  await expect(found(page)).toContainText('2 of 3 events');
  const link = await app.inList('Armed clash, Taji');
  await link.click();
  await expect(app.region('Event').getByRole('heading', { name: 'Armed clash, Taji' })).toBeVisible();
  await expect(app.region('Event')).toContainText('Shots near the bridge');
  await expect(app.region('Event')).toContainText('row 2');

  await page.reload();
  await app.ready();
  await expect(found(page)).toContainText('2 of 3 events');
  await expect(app.region('Event').getByRole('heading', { name: 'Armed clash, Taji' })).toBeVisible();

  await page.getByRole('button', { name: 'Data sets' }).click();
  const menu = page.getByRole('navigation', { name: 'Data sets' });
  await expect(menu.getByRole('link', { name: /^clashes\.csv/ })).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Open data' }).click();
  const list = page.getByRole('region', { name: 'Opened before, in this browser' });
  await expect(list.getByRole('link', { name: 'clashes.csv' })).toBeVisible();
  await expectAccessible(page);
  await list.getByRole('button', { name: 'Report of clashes.csv' }).click();
  await expect(list).toContainText('95.4681');
  const address = page.url();
  await list.getByRole('button', { name: 'Delete clashes.csv' }).click();
  await expect(list).toContainText('Nothing is kept here yet.');
  await page.goto(address);
  await expect(page.getByRole('alert')).toContainText('This browser does not have what was opened');
  await page.getByRole('link', { name: 'Open data' }).click();
  await expect(heading(page, 'Open your own data')).toBeVisible();
});

test('a table of an unknown layout is asked about once, and opens at once the next time', async ({ app }) => {
  const { page } = app;
  await app.open('open');
  await choose(page, 'vorfaelle.csv', OWN_TABLE);
  await expect(heading(page, 'What do the columns mean?')).toBeVisible();
  const meaning = (column: string) =>
    page.getByRole('combobox', { name: `Meaning of the column ${column}`, exact: true });
  await expect(meaning('Lat')).toHaveValue('lat');
  await meaning('Datum').selectOption('Leave out');
  await expect(page.getByRole('alert')).toContainText('Choose the column that has the date');
  await expect(page.getByRole('button', { name: 'Open the events' })).toBeDisabled();
  await meaning('Datum').selectOption('Date, or its beginning');
  await meaning('Ort').selectOption('Place, its name');
  await meaning('Tote').selectOption('Killed');
  await meaning('Beschreibung').selectOption('Title');
  await expect(page.getByRole('status').filter({ hasText: 'Of the first 3 rows' })).toContainText(
    '3 have a date and 3 a place',
  );
  for (const name of ['Timeline', 'Map'])
    await expect
      .poll(() => page.getByRole('img', { name, exact: true }).evaluate(isPainted), { message: name })
      .toBe(true);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Open the events' }).click();
  await expect(heading(page, '3 events of 3 rows')).toBeVisible();
  await page.getByRole('link', { name: 'Show the events' }).click();
  await expect(await app.inList('Brand im Lager')).toBeVisible();

  await app.open('open');
  await choose(page, 'vorfaelle-2.csv', OWN_TABLE.replace('Brand', 'Feuer'));
  await expect(heading(page, '3 events of 3 rows')).toBeVisible();
  await expect(page.getByText('The columns mean what was said')).toBeVisible();
  await page.getByRole('button', { name: 'Change' }).click();
  await expect(heading(page, 'What do the columns mean?')).toBeVisible();
});

test('events without a date are listed, and days are those of the zone that is chosen', async ({ app }) => {
  const { page } = app;
  await app.open('open');
  await choose(page, 'clashes.csv', ACLED.replace('2021-03-04', ''));
  await expect(heading(page, '2 events of 3 rows')).toBeVisible();
  await page.getByText('Events without a date, which no view shows').last().click();
  await expect(page.getByRole('row', { name: /Peaceful protest, Erbil/ })).toContainText('3');
  await page.getByRole('combobox', { name: 'Time zone of its days and clocks' }).selectOption('Asia/Baghdad');
  await page.getByRole('button', { name: 'Read again in this zone' }).click();
  await expect(page.getByRole('combobox', { name: 'Time zone of its days and clocks' })).toHaveValue(
    'Asia/Baghdad',
  );
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Show the events' }).click();
  await expect(app.region('Timeline')).toContainText('Baghdad');
});

test('an event of another time zone tells its own time and that of the axis, where it stands', async ({
  app,
}) => {
  const { page } = app;
  const files = [...twoZoneFiles()].map(([name, text]) => [name, strToU8(text)] as const);
  await app.open('open');
  await choose(page, 'two-zones.zip', Buffer.from(zipSync(Object.fromEntries(files))));
  await page.getByRole('link', { name: 'Show the events' }).click();
  await expect(found(page)).toContainText('10 of 10 events');
  const rows = app.region('Events').getByRole('row');
  await expect(rows.filter({ hasText: 'A call to Baghdad' })).toContainText(
    '17 Nov 2020, 12:05 · New York time (UTC−5)',
  );
  await rows.getByRole('link', { name: 'A call to Baghdad' }).click();
  await expect(app.region('Event')).toContainText(
    'Tuesday 17 November 2020, 12:05 · New York time (UTC−5) · that is 17 Nov 2020, 20:05, Baghdad time (UTC+3)',
  );
  await expect(app.region('Timeline')).toContainText('Baghdad time (UTC+3)');
});

test('reading a large file tells how far it is, and is given up at once', async ({ app }) => {
  const { page } = app;
  await app.open('open');
  const [header, ...rows] = ACLED.split('\n');
  await expect(async () => {
    await drop(page, { name: 'large.csv', text: `${header}\n${rows.join('\n')}`.repeat(2000), times: 100 });
    await expect(heading(page, 'Reading large.csv')).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expect(page.getByRole('progressbar', { name: 'Reading large.csv' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled. Nothing of it was kept.')).toBeVisible();
  await expect(heading(page, 'Open your own data')).toBeFocused();
  await expect(page.getByText('Nothing is kept here yet.')).toBeVisible();
});

test('what cannot be opened is told in a sentence, and the page goes on', async ({ app }) => {
  const { page } = app;
  await app.open('open');
  await choose(page, 'photo.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0]));
  await expect(heading(page, 'Not opened: photo.csv')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('photo.csv is no text but a picture');
  await expectAccessible(page);
  await choose(page, 'weekly.csv', 'week,admin1,event_type,events,fatalities\n2026-10-24,A,Battles,14,21\n');
  await expect(page.getByRole('alert')).toContainText('it counts events by week');
  await choose(
    page,
    'clashes.csv',
    ACLED.replaceAll('2021-03-0', '03/0').replaceAll(/(?<=03\/0\d)/g, '/2021'),
  );
  await page.getByRole('button', { name: 'The day, as in 31.12.2020' }).click();
  await expect(heading(page, '3 events of 3 rows')).toBeVisible();
  await expect(page.getByText('1 Mar 2021')).toHaveCount(0);
});

test('a table can be pasted, and markup in it is text', async ({ app }) => {
  const { page } = app;
  await app.open('open');
  await page.getByRole('button', { name: 'Paste a table' }).click();
  await page.getByRole('textbox', { name: 'A table as text, with its header' }).fill(ACLED);
  await page.getByRole('button', { name: 'Open what is pasted' }).click();
  await expect(heading(page, '3 events of 3 rows')).toBeVisible();
  await page.getByRole('link', { name: 'Show the events' }).click();
  await (await app.inList('Armed clash, Kirkuk')).click();
  await expect(app.region('Event')).toContainText('<b>Not bold</b>');
});

test('a kept set that is damaged is told of, and the file can be opened again', async ({ app }) => {
  const { page } = app;
  await showAcled(app);
  await page.evaluate(async () => {
    const own = await (await navigator.storage.getDirectory()).getDirectoryHandle('own');
    for await (const folder of own.values()) {
      const file = await (folder as FileSystemDirectoryHandle).getFileHandle('events.bin');
      const writing = await file.createWritable();
      await writing.write('damaged');
      await writing.close();
    }
  });
  await page.reload();
  await expect(page.getByRole('alert')).toContainText(
    'the stored events cannot be read: it ends within its header',
  );
  await page.getByRole('link', { name: 'Open data' }).click();
  await choose(page, 'clashes.csv', ACLED);
  await page.getByRole('link', { name: 'Show the events' }).click();
  await expect(found(page)).toContainText('3 of 3 events');
});

test('where nothing can be kept, the events are there until the page is closed, and that is said', async ({
  app,
}) => {
  const { page } = app;
  await page.route('**/own-worker-*.js', async (route) => {
    const response = await route.fetch();
    const refusing =
      'navigator.storage.getDirectory = () => Promise.reject(new DOMException("", "SecurityError"));';
    await route.fulfill({ response, body: refusing + (await response.text()) });
  });
  await app.open('open');
  await choose(page, 'clashes.csv', ACLED);
  await expect(page.getByText('This browser keeps nothing for this site')).toBeVisible();
  await page.getByRole('link', { name: 'Show the events' }).click();
  await expect(found(page)).toContainText('3 of 3 events');
  await page.getByRole('link', { name: 'Open data' }).click();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByText('in memory alone, until this page is closed')).toBeVisible();
});
