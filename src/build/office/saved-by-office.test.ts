import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { eventsOf, givenFiles } from './office-files.ts';

/** What LibreOffice made of our files; `npm run test:office -- --keep` makes them anew. */
const folder = join(import.meta.dirname, 'saved');

test.each(readdirSync(folder))('%s has the same events as what was saved', async (name) => {
  const given = await givenFiles();
  const from = name.startsWith('workbook') ? 'workbook.xlsx' : 'table.csv';
  const read = await eventsOf(name, new Uint8Array(readFileSync(join(folder, name))));
  expect(read).toEqual(await eventsOf(from, given[from]));
  expect(read).toHaveLength(3);
});
