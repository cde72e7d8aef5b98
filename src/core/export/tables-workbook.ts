import type { DataValidation } from 'hucre/xlsx';
import { parseCsv, printCsv } from '../../base/csv.ts';
import { TABLE_SCHEMAS } from '../model/schema.ts';
import { fileOf, USUAL_TABLES } from '../model/table-files.ts';
import type { SingleTable, TableName, Tables } from '../model/tables.ts';
import { zoneNames } from '../time/zone-names.ts';

/** Rows that lists to choose from are offered in. */
const OFFERED_ROWS = 5000;

/** The sheet with the names of time zones: more than fit into a list of words. */
const ZONES = 'zones';

/** The letters of a column: A, B, …, AA. */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

/** What may stand in a column: the words of its vocabulary, or the ids of another sheet. */
function listsOf(table: TableName): DataValidation[] {
  const { fields, foreignKeys = [] } = TABLE_SCHEMAS[table];
  return fields.flatMap(({ name, notation, constraints }, column): DataValidation[] => {
    const range = `${lettersOf(column)}2:${lettersOf(column)}${OFFERED_ROWS}`;
    const rule = { type: 'list' as const, range, allowBlank: true, showErrorMessage: true };
    const words = constraints?.enum;
    if (words) return [{ ...rule, values: [...words], errorMessage: `Choose one of: ${words.join(', ')}` }];
    if (notation === 'zone')
      return [
        {
          ...rule,
          formula1: `'${ZONES}'!$A$1:$A$${zoneNames().length}`,
          errorMessage: 'Write a name of the sheet zones',
        },
      ];
    const key = foreignKeys.find((one) => one.fields[0] === name);
    if (!key) return [];
    const { resource } = key.reference;
    const ids = `'${resource || table}'!$A$2:$A$${OFFERED_ROWS}`;
    return [{ ...rule, formula1: ids, errorMessage: `Write an id of the sheet ${resource || table}` }];
  });
}

const isNumber = (type: string) => type === 'number' || type === 'integer';

function sheetOf(table: TableName, text: string) {
  const { header, rows } = parseCsv(text);
  const { fields } = TABLE_SCHEMAS[table];
  const cells = rows.map((row) =>
    fields.map(({ name, type }) => {
      const cell = row.cells[header.indexOf(name)] ?? '';
      return cell === '' ? null : isNumber(type) ? Number(cell) : cell;
    }),
  );
  return {
    name: table,
    rows: [fields.map(({ name }) => name), ...cells],
    dataValidations: listsOf(table),
    freezePane: { rows: 1 },
  };
}

const HOW = [
  'Each further sheet is a table. Its first row names the columns and stays as it is; blank rows below are no harm.',
  'Ids are small letters, digits and hyphens. Other sheets mean a row by its id; cells with a list offer what may be chosen.',
  'Dates: 2020-11-17 a day, 2020-11 a month, 2020 a year, 2020-11-17/2020-11-19 from one day to another, [2020-11-17..2020-11-19] on one of these days, 2020-11-17~ about, 2020-11-17? in doubt.',
  'Dates and times are by the clocks of the zone that the line “Time zone:” names. An event may have another one in the column zone, or its place, which counts for the places within, too; the sheet zones has the names.',
  'Save the workbook and drop it on the page: what is wrong is told by sheet, row and column, with what to write.',
];

/** What each column holds, a row for each. */
function explained(): readonly (readonly string[])[] {
  return USUAL_TABLES.flatMap((table) => {
    const { fields, foreignKeys = [] } = TABLE_SCHEMAS[table];
    return fields.map(({ name, description, constraints }) => {
      const key = foreignKeys.find((one) => one.fields[0] === name);
      const words = key ? `an id of ${key.reference.resource || table}` : constraints?.enum?.join(', ');
      return [table, name, constraints?.required ? 'yes' : '', description, words ?? ''];
    });
  });
}

/** A workbook with a sheet for each table, with all columns that it may have, lists to choose from, and a sheet that explains; `lines` are its title and what else is to be said. */
export async function workbookOf(
  lines: readonly string[],
  texts: ReadonlyMap<string, string>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import('hucre/xlsx');
  const head = [['Sheet', 'Column', 'Needed', 'What it holds', 'One of']];
  const rows = [
    ...lines.map((line) => [line]),
    [],
    ...HOW.map((line) => [line]),
    [],
    ...head,
    ...explained(),
  ];
  const tables = USUAL_TABLES.map((table) => sheetOf(table, texts.get(fileOf(table)) ?? ''));
  const about = { name: 'about', rows: rows.map((row) => [...row]) };
  const zones = { name: ZONES, rows: zoneNames().map((name) => [name]) };
  return (await writeXlsx({ sheets: [about, ...tables, zones] })) as Uint8Array<ArrayBuffer>;
}

function textOf(table: SingleTable, rows: readonly object[]): string {
  const names = TABLE_SCHEMAS[table].fields.map(({ name }) => name);
  // Outlines are no table, so that a workbook has none.
  const cells = rows.map((row) =>
    names.map((name) => (name === 'area' ? '' : String((row as Record<string, unknown>)[name] ?? ''))),
  );
  return printCsv([names, ...cells]);
}

/** The tables of a package as a workbook, all but its outlines, texts in other languages and story. */
export function tablesWorkbook(lines: readonly string[], tables: Partial<Tables>) {
  return workbookOf(
    lines,
    new Map(USUAL_TABLES.map((table) => [fileOf(table), textOf(table, tables[table] ?? [])])),
  );
}
