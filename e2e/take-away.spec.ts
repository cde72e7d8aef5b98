import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

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
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
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
    await expect(dialog.getByRole('status')).toContainText(`${name} is written`);
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
