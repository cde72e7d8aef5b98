import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { TABLE_NAMES, TABLE_SCHEMAS } from '../../model/schema.ts';
import type { TableName } from '../../model/tables.ts';
import { BrokenTables } from '../data-package.ts';
import { imported } from '../imported.fixture.ts';

type Cell = string | number | Date | null;
type Rows = Readonly<Partial<Record<TableName, readonly Readonly<Record<string, Cell>>[]>>>;

const ROWS: Rows = {
  events: [
    {
      id: 'raid',
      category: 'attack',
      kind: 'raid',
      title: 'A raid',
      summary: 'A raid on the town.',
      date: new Date('2020-11-17T00:00Z'),
      status: 'occurred',
      place: 'town',
      killed_low: 1,
      killed_high: 2,
      source: 'paper',
      locator: '1',
    },
  ],
  places: [{ id: 'town', name: 'Town', kind: 'city', lat: 33.3, lon: 44.4, radius_m: 100, source: 'a map' }],
  sources: [{ id: 'paper', title: 'Paper', url: 'https://example.org/' }],
  categories: [{ id: 'attack', title: 'Attack', symbol: 'circle', order: 1 }],
};

/** A workbook as somebody keeps it: capitals in the names of sheets, blank rows at the end, columns that are left empty. */
async function workbook(rows: Rows): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = TABLE_NAMES.map((table) => {
    const names = TABLE_SCHEMAS[table].fields.map(({ name }) => name);
    const cells = (rows[table] ?? []).map((row) => names.map((name) => row[name] ?? null));
    return { name: table.toUpperCase(), rows: [names, ...cells, names.map(() => ' ')] };
  });
  const about = { name: 'About', rows: [['Raids of a year']] };
  return (await writeXlsx({ sheets: [about, ...sheets] })) as Uint8Array<ArrayBuffer>;
}

test('the tables of a workbook are a data package', async () => {
  const { report, events } = await imported({ 'mine.xlsx': await workbook(ROWS) });
  expect([report.format, report.events]).toEqual(['workbook', 1]);
  expect(events[0]).toMatchObject({
    id: 'raid',
    category: 'Attack',
    date: { edtf: '2020-11-17' },
    point: { lat: 33.3, lon: 44.4 },
    killed: { low: 1, high: 2 },
    sources: [{ title: 'Paper' }],
  });
});

test('what is wrong is told by sheet, row and column', async () => {
  const [event] = ROWS.events!;
  const broken = { ...ROWS, events: [event, { ...event, id: 'second', place: 'nowhere', killed_low: -1 }] };
  const refused = imported({ 'mine.xlsx': await workbook(broken) });
  await expect(refused).rejects.toThrow(/the workbook breaks its rules: sheet events row 3, column/);
  const error: unknown = await refused.catch((reason: unknown) => reason);
  const issues = error instanceof BrokenTables ? error.issues : [];
  expect(issues.map(({ file, row, column }) => [file, row, column])).toEqual(
    expect.arrayContaining([
      ['sheet events', 3, 'place'],
      ['sheet events', 3, 'killed_low'],
    ]),
  );
});
