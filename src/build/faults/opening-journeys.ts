import type { Page } from '@playwright/test';
import { writeXlsx } from 'hucre/xlsx';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { type Journey, press, pressEach } from './file-journey.ts';

/** Events of a reader's own, with letters that no text of ours has. */
const ROWS = [
  ['date', 'title', 'lat', 'lon', 'actor'],
  ['2021-03-01', 'Bridge shelled at Hit ٹ', '33.64', '42.82', 'Group A'],
  ['2021-03-03', 'Market closed in Łódź', '33.52', '44.25', 'Group B'],
];

interface Given {
  readonly name: string;
  readonly content: () => Uint8Array | Promise<Uint8Array>;
}

const TABLE: Given = {
  name: 'bridges.csv',
  content: () => new TextEncoder().encode(ROWS.map((row) => row.join(',')).join('\n')),
};
const WORKBOOK: Given = {
  name: 'bridges.xlsx',
  content: () => writeXlsx({ sheets: [{ name: 'events', rows: ROWS }] }),
};
const PARQUET: Given = {
  name: 'bridges.parquet',
  content() {
    const [names, ...rows] = ROWS;
    const columnData = names.map((name, at) => ({ name, data: rows.map((row) => row[at]) }));
    return new Uint8Array(parquetWriteBuffer({ columnData }));
  },
};

/** Two rows as DuckDB packs them with LZ4, in Base64. */
const PACKED_ROWS = [
  'UEFSMRUAFUQVPCwVBBUAFQYVBgAA9QUCAAAABAEKAAAAMjAyMS0wMy0wMQ4AUDAzLTAzFQAVUhVWLBUEFQAVBhUGAADwGgIAAAAEAQ4AAABCcm',
  'lkZ2Ugc2hlbGxlZA0AAABNYXJrZXQgY2xvc2VkFQIZPDUAGA1kdWNrZGJfc2NoZW1hFQQAFQwlAhgEZGF0ZSUAABUMJQIYBXRpdGxlJQAAFgQZ',
  'HBksJgAcFQwZFQAZGARkYXRlFQ4WBBZmFl4mCDwYCjIwMjEtMDMtMDMYCjIwMjEtMDMtMDEWACgKMjAyMS0wMy0wMxgKMjAyMS0wMy0wMRERAA',
  'AAJgAcFQwZFQAZGAV0aXRsZRUOFgQWdBZ4JmY8GA1NYXJrZXQgY2xvc2VkGA5CcmlkZ2Ugc2hlbGxlZBYAKA1NYXJrZXQgY2xvc2VkGA5Ccmlk',
  'Z2Ugc2hlbGxlZBERAAAAFtoBFgQmCBbWAQAoKER1Y2tEQiB2ZXJzaW9uIHYxLjUuNiAoYnVpbGQgMDY5Y2M5ZjliNSkZLBwAABwAAAAoAQAAUE',
  'FSMQ==',
].join('');
const PACKED: Given = { name: 'packed.parquet', content: () => Buffer.from(PACKED_ROWS, 'base64') };

const opens =
  ({ name, content }: Given) =>
  async (page: Page): Promise<void> => {
    const buffer = Buffer.from(await content());
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
  };

/** Opens the table and goes to its events. */
async function showsTable(page: Page): Promise<void> {
  await opens(TABLE)(page);
  await press('Open the events')(page);
  await page.getByRole('link', { name: 'Show the events' }).click();
}

/** Lets go of the table over the page, as a hand does. */
async function drops(page: Page): Promise<void> {
  const { name, content } = TABLE;
  const bytes = [...(await content())];
  const dataTransfer = await page.evaluateHandle(
    ([title, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(content)], title));
      return transfer;
    },
    [name, bytes] as const,
  );
  await page.locator('body').dispatchEvent('drop', { dataTransfer });
}

/** A picture of one point, as PNG in Base64. */
const POINT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

/** The page's own set names tiles of a host. */
async function namesTiles(page: Page): Promise<void> {
  const ground = { tiles: 'https://tile.example/{z}/{x}/{y}.png', attribution: 'Mapmakers' };
  await page.route(/^https:\/\/tile\.example\//, (route) =>
    route.fulfill({ body: Buffer.from(POINT, 'base64'), headers: { 'Access-Control-Allow-Origin': '*' } }),
  );
  await page.route(/\/data\/baghdad-2020-11-17-[0-9a-f]{8}\.json$/, async (route) => {
    const { info, ...rest } = await (await route.fetch()).json();
    await route.fulfill({ json: { info: { ...info, ground }, ...rest } });
  });
}

/** Ways of a reader with files of their own. */
export const OPENING: readonly Journey[] = [
  { path: 'open', act: opens(TABLE) },
  { path: 'open', act: opens(WORKBOOK) },
  { path: 'open', act: opens(PARQUET) },
  { path: 'open', act: opens(PACKED) },
  { path: '', act: drops },
  {
    path: 'open',
    async act(page) {
      await showsTable(page);
      await page.getByRole('combobox', { name: 'Lanes' }).selectOption('order');
    },
  },
  {
    path: 'open',
    async act(page) {
      await showsTable(page);
      await page.getByRole('link', { name: /^Bridge shelled/ }).click();
      await page.getByRole('link', { name: 'Sources' }).click();
    },
  },
  { path: '', before: namesTiles },
  {
    path: '',
    before: namesTiles,
    act: pressEach('Map of tile.example', 'Fetch from tile.example'),
    again: 'Fetch from tile.example',
  },
];
