import { parseCsv, printCsv } from '../../base/csv.ts';
import { schemaWith } from '../model/optional-columns.ts';
import type { TableName } from '../model/tables.ts';
import { sortedBy } from './check/key-rules.ts';
import { badForm, badHeader, headerOf, isBlank } from './read/table-form.ts';

/** A table's text in its one form, with what is different, in words; or why it cannot be had. */
export type Formatted =
  | { readonly text: string; readonly changes: readonly string[] }
  | { readonly says: string };

type Cells = readonly string[];

/** By the numbers where all have one, else by the code units of the texts, as the rule `sorted` compares them. */
function compareBy(
  rows: readonly Cells[],
  column: number,
  isNumber: boolean,
): (a: Cells, b: Cells) => number {
  const areNumbers = isNumber && rows.every((cells) => /^-?\d+(?:\.\d+)?$/.test(cells[column]));
  if (areNumbers) return (a, b) => Number(a[column]) - Number(b[column]);
  return (a, b) => (a[column] < b[column] ? -1 : a[column] > b[column] ? 1 : 0);
}

function sortedRows(
  rows: readonly Cells[],
  columns: readonly { readonly at: number; readonly isNumber: boolean }[],
) {
  const orders = columns.map(({ at, isNumber }) => compareBy(rows, at, isNumber));
  return [...rows].sort((a, b) => {
    for (const order of orders) {
      const difference = order(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

/** Formats a table of the given header; `sortColumns` are the names that order its rows. No cell is another one after. */
export function formatRows(
  text: string,
  wanted: readonly string[],
  sortColumns: readonly { readonly name: string; readonly isNumber: boolean }[],
): Formatted {
  const form = badForm(text, wanted);
  if (form) return { says: form };
  const { header, rows, problems } = parseCsv(text);
  const wrong = badHeader(header, wanted);
  if (wrong) return { says: `has another header: ${wrong.says}` };
  const full = rows.filter(({ cells }) => !isBlank(cells));
  const isFull = new Set(full.map(({ row }) => row));
  const problem = problems.find(({ row }) => row === 1 || isFull.has(row));
  if (problem) return { says: `row ${problem.row} ${problem.reason}` };
  const cells = full.map((row) => row.cells);
  const sorted = sortedRows(
    cells,
    sortColumns.map(({ name, isNumber }) => ({ at: header.indexOf(name), isNumber })),
  );
  const moved = sorted.filter((row, index) => row !== cells[index]).length;
  const printed = printCsv([header, ...sorted]);
  const asItStood = printCsv([header, ...cells]);
  const blank = rows.length - full.length;
  const changes = [
    moved > 0 ? `${moved} ${moved === 1 ? 'row' : 'rows'} in another place` : '',
    blank > 0 ? `${blank} blank ${blank === 1 ? 'row' : 'rows'} taken out` : '',
    blank === 0 && asItStood !== text ? 'line ends, quotes or byte order mark as all tables have them' : '',
  ].filter(Boolean);
  return { text: printed, changes: printed === text ? [] : changes };
}

/** Formats a table of a package: rows in the order of their key, LF, quotes only where they are needed, no mark before it. */
export function formatTable(table: TableName, text: string): Formatted {
  const { fields } = schemaWith(table, headerOf(text));
  const sortColumns = sortedBy(table).map((name) => ({
    name,
    isNumber: fields.find((field) => field.name === name)?.type !== 'string',
  }));
  return formatRows(
    text,
    fields.map(({ name }) => name),
    sortColumns,
  );
}
