import type { DataValidation } from 'hucre/xlsx';
import { parseCsv } from '../../base/csv.ts';
import { TABLE_SCHEMAS } from '../model/schema.ts';
import { USUAL_TABLES } from '../model/table-files.ts';
import type { TableName } from '../model/tables.ts';
import { type Exporter, linesOf } from './exporter.ts';
import { packageLosses, packageTexts } from './package-tables.ts';

/** Rows that lists to choose from are offered in. */
const OFFERED_ROWS = 5000;

/** The letters of a column: A, B, …, AA. */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

/** What may stand in a column: the words of its vocabulary, or the ids of another sheet. */
function listsOf(table: TableName): DataValidation[] {
  const { fields, foreignKeys = [] } = TABLE_SCHEMAS[table];
  return fields.flatMap(({ name, constraints }, column): DataValidation[] => {
    const range = `${lettersOf(column)}2:${lettersOf(column)}${OFFERED_ROWS}`;
    const rule = { type: 'list' as const, range, allowBlank: true, showErrorMessage: true };
    const words = constraints?.enum;
    if (words) return [{ ...rule, values: [...words], errorMessage: `Choose one of: ${words.join(', ')}` }];
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
    row.cells.map((cell, at) => (cell === '' ? null : isNumber(fields[at].type) ? Number(cell) : cell)),
  );
  return {
    name: table,
    rows: [[...header], ...cells],
    dataValidations: listsOf(table),
    freezePane: { rows: 1 },
  };
}

/** A workbook with a sheet for each table, lists to choose from, and a sheet that says what it is. */
export const workbookExport: Exporter = {
  id: 'workbook',
  label: 'Workbook (XLSX)',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: '.xlsx',
  loses: packageLosses,
  async write(selection) {
    const { writeXlsx } = await import('hucre/xlsx');
    const texts = packageTexts(selection);
    const about = { name: 'about', rows: linesOf(selection).map((line) => [line]) };
    const tables = USUAL_TABLES.map((table) => sheetOf(table, texts.get(`${table}.csv`) ?? ''));
    return (await writeXlsx({ sheets: [about, ...tables] })) as Uint8Array<ArrayBuffer>;
  },
};
