import { parseCsv } from '../base/csv.ts';
import { TABLE_SCHEMAS } from '../core/model/schema.ts';
import type { TableName } from '../core/model/tables.ts';

/** A cell that is not what it was. */
interface CellChange {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** How a table differs from an earlier text of it; rows are named by their primary key, its parts with a space between. */
export interface TableDiff {
  readonly added: readonly string[];
  readonly changed: readonly { readonly key: string; readonly cells: readonly CellChange[] }[];
  readonly withdrawn: readonly string[];
}

type Row = ReadonlyMap<string, string>;

/** Rows by key. A key that stands twice, which the rules refuse, is numbered so that no row is lost. */
function rowsByKey(table: TableName, text: string): ReadonlyMap<string, Row> {
  const { header, rows } = parseCsv(text);
  const found = new Map<string, Row>();
  for (const { cells } of rows) {
    const row = new Map(header.map((column, index) => [column, cells[index] ?? '']));
    const key = TABLE_SCHEMAS[table].primaryKey.map((column) => row.get(column) ?? '').join(' ');
    let unique = key;
    for (let n = 2; found.has(unique); n++) unique = `${key} (${n})`;
    found.set(unique, row);
  }
  return found;
}

/** The columns of both, in the order of the later; what a row lacks counts as empty. */
function changesOf(before: Row, after: Row): readonly CellChange[] {
  const columns = new Set([...after.keys(), ...before.keys()]);
  return [...columns]
    .map((column) => ({ column, before: before.get(column) ?? '', after: after.get(column) ?? '' }))
    .filter((cell) => cell.before !== cell.after);
}

/** Compares two texts of a table, cell by cell; an empty text is a table that was not there. */
export function tableDiff(table: TableName, before: string, after: string): TableDiff {
  const [old, now] = [rowsByKey(table, before), rowsByKey(table, after)];
  return {
    added: [...now.keys()].filter((key) => !old.has(key)),
    changed: [...now].flatMap(([key, row]) => {
      const cells = changesOf(old.get(key) ?? row, row);
      return cells.length > 0 ? [{ key, cells }] : [];
    }),
    withdrawn: [...old.keys()].filter((key) => !now.has(key)),
  };
}

function shown(text: string): string {
  return text === '' ? 'empty' : JSON.stringify(text);
}

/** A line for the file and one for each row and changed cell; '' where nothing differs. */
export function printTableDiff(file: string, { added, changed, withdrawn }: TableDiff): string {
  if (added.length + changed.length + withdrawn.length === 0) return '';
  const counts = [`${added.length} added`, `${changed.length} changed`, `${withdrawn.length} withdrawn`];
  return [
    `  ${file}: ${counts.join(', ')}`,
    ...added.map((key) => `    added ${key}`),
    ...changed.flatMap(({ key, cells }) => [
      `    changed ${key}`,
      ...cells.map(({ column, before, after }) => `      ${column}: ${shown(before)} → ${shown(after)}`),
    ]),
    ...withdrawn.map((key) => `    withdrawn ${key}`),
  ].join('\n');
}
