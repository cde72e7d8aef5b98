import { csvExport } from '../../core/export/csv-export.ts';
import { EXAMPLE_TABLES } from '../../core/export/example-tables.ts';
import { tablesWorkbook } from '../../core/export/tables-workbook.ts';
import { importFiles } from '../../core/import/import-files.ts';
import type { FoundEvent, ImportedEvent } from '../../core/import/imported-event.ts';
import { fileOf } from '../../core/import/input/input-file.ts';
import { ZONE_LINE } from '../../core/import/package/about-lines.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** An event without the place in a file that it was read from. */
type Read = FoundEvent & { readonly id: string };

/** The events of a file, in the order of their ids. */
export async function eventsOf(name: string, bytes: Bytes): Promise<readonly Read[]> {
  let events: Read[] = [];
  await importFiles([fileOf(name, bytes)], {
    begin() {
      events = [];
      return { event: ({ file: _, row: __, ...event }: ImportedEvent) => events.push(event) };
    },
  });
  return events.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What an office program is given: the workbook to start with, and its events as a table. */
export async function givenFiles(): Promise<Readonly<Record<'workbook.xlsx' | 'table.csv', Bytes>>> {
  const book = await tablesWorkbook(['My events', `${ZONE_LINE}UTC`], EXAMPLE_TABLES);
  const table = await csvExport.write({
    title: 'My events',
    events: await eventsOf('workbook.xlsx', book),
    timeZone: 'UTC',
    source: 'Town Gazette, read in Göttingen',
    licence: { name: 'CC-BY-4.0', title: 'CC BY 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
    link: 'https://example.org/',
  });
  return { 'workbook.xlsx': book, 'table.csv': table as Bytes };
}
