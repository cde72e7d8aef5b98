import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from './app.ts';

/** A workbook in which a text stands instead of another one. */
async function withCell(workbook: Buffer, before: string, after: string): Promise<Buffer> {
  const files = Object.entries(unzipSync(new Uint8Array(workbook))).map(([name, bytes]) => {
    const isText = name.endsWith('.xml');
    return [name, isText ? strToU8(strFromU8(bytes).replace(`>${before}<`, `>${after}<`)) : bytes] as const;
  });
  return Buffer.from(zipSync(Object.fromEntries(files)));
}

async function openTaking(page: Page) {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Take this selection away' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take this selection away' });
  await expect(dialog.getByRole('radio').first()).toBeVisible();
  return dialog;
}

const FILES = [
  ['Data package', 'zip'],
  ['Workbook', 'xlsx'],
  ['CSV', 'csv'],
  ['Parquet', 'parquet'],
  ['GeoJSON', 'geojson'],
  ['KML', 'kml'],
  ['TimelineJS', 'json'],
  ['TimeMap', 'zip'],
] as const;

test('what is shown is taken away in every format, and opens again', async ({ app, page }) => {
  await app.open('?category=attacks');
  const dialog = await openTaking(page);
  // What lies behind it is looked at elsewhere, and cannot be reached.
  const inDialog = new AxeBuilder({ page }).include('[aria-labelledby="take-title"]');
  expect((await inDialog.analyze()).violations).toEqual([]);
  await expect(dialog).toContainText('Filters: ');
  await dialog.getByRole('radio', { name: 'TimelineJS' }).check();
  await expect(dialog.getByText('What it cannot hold, by numbers of events')).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Cite as' })).toHaveValue(/incident timeline/);
  await expect(dialog.getByRole('textbox', { name: 'This view' })).toHaveValue(/category=attacks/);

  const saved = new Map<string, string>();
  for (const [name, ending] of FILES) {
    await dialog.getByRole('radio', { name, exact: true }).check();
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: `Download ${name}` }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`baghdad-under-rocket-fire.${ending}`);
    await expect(dialog.getByRole('status').filter({ hasText: `${name} is written` })).toBeVisible();
    saved.set(name, await file.path());
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Take this selection away' })).toBeFocused();
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Open data' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await chooser).setFiles(saved.get('CSV')!);
  await expect(page.getByRole('heading', { level: 1, name: /\d+ events of \d+ rows/ })).toBeVisible();
  await page.getByRole('link', { name: 'Show the events' }).click();
  await expect(page.getByRole('status').filter({ hasText: /\d of \d/ })).toBeVisible();
});

const ACLED = `event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,country,location,latitude,longitude,geo_precision,source,notes,fatalities
XYZ1,2021-03-01,1,Battles,Armed clash,Army of A,Group B,Iraq,Taji,33.5167,44.2333,1,Radio One,Shots,2
`;

test('rows of ACLED are written only after its terms are agreed to', async ({ app, page }) => {
  await app.open('open');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await chooser).setFiles({ name: 'clash.csv', mimeType: 'text/csv', buffer: Buffer.from(ACLED) });
  await page.getByRole('link', { name: 'Show the events' }).click();
  const dialog = await openTaking(page);
  const button = dialog.getByRole('button', { name: 'Download Data package' });
  await expect(dialog.getByRole('heading', { name: 'Terms of ACLED' })).toBeVisible();
  await expect(button).toBeDisabled();
  await dialog.getByRole('checkbox', { name: 'I have read the terms and keep to them' }).check();
  const download = page.waitForEvent('download');
  await button.click();
  expect((await download).suggestedFilename()).toBe('clash-csv.zip');
});

test('a workbook of one’s own begins with examples, and is told what to mend cell by cell', async ({
  app,
  page,
}) => {
  await app.open('open');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Workbook with three example events' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('events.xlsx');
  const content = await readFile(await file.path());

  const choose = async (bytes: Buffer) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose files' }).click();
    await (await chooser).setFiles({
      name: 'events.xlsx',
      mimeType: 'application/octet-stream',
      buffer: bytes,
    });
  };
  await choose(await withCell(content, 'bridge-shelled-2020-11-17', 'Bridge shelled'));
  await expect(page.getByRole('alert')).toContainText('Cells to mend: ');
  const row = page.getByRole('row').filter({ hasText: 'Bridge shelled' }).first();
  await expect(row).toContainText('sheet events');
  await choose(content);
  await expect(page.getByRole('heading', { level: 1, name: '3 events of 3 rows' })).toBeVisible();

  // Changed and dropped again, it is shown as it was.
  await page.getByRole('link', { name: 'Show the events' }).click();
  await page
    .getByRole('checkbox', { name: /^Politics/ })
    .first()
    .check();
  const status = page.getByRole('status').filter({ hasText: /\d of \d/ });
  await expect(status).toContainText('2 of 3 events');
  const changed = await withCell(content, 'The town council resigns', 'The council steps down');
  const dataTransfer = await page.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], 'events.xlsx'));
      return transfer;
    },
    [...changed],
  );
  await page.locator('body').dispatchEvent('drop', { dataTransfer });
  await app.inList('The council steps down');
  await expect(status).toContainText('2 of 3 events');
});
