import { referencesOf } from '../../model/references-of.ts';
import { TABLE_NAMES, TABLE_SCHEMAS } from '../../model/schema.ts';
import { fileOf } from '../../model/table-files.ts';
import type { TableName } from '../../model/tables.ts';
import { type DraftRow, type Finding, fileOfRow, idsOf, type Rule, rowsOf } from '../draft.ts';

/** Columns that order a table's rows where they are not its primary key. */
const SORTED_BY: Partial<Readonly<Record<TableName, readonly string[]>>> = {
  categories: ['order'],
  story: ['order'],
};

/** The columns by which the rows of a table are sorted. */
export function sortedBy(table: TableName): readonly string[] {
  return SORTED_BY[table] ?? TABLE_SCHEMAS[table].primaryKey;
}

function keyOf({ values }: DraftRow, columns: readonly string[]): readonly (string | number | undefined)[] {
  return columns.map((column) => values[column]);
}

function compare(
  a: readonly (string | number | undefined)[],
  b: readonly (string | number | undefined)[],
): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  if (at < 0) return 0;
  return (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}

function repeated(table: TableName, rows: readonly DraftRow[], columns: readonly string[]): Finding[] {
  const first = new Map<string, number>();
  return rows.flatMap((row): Finding[] => {
    const key = keyOf(row, columns);
    if (key.includes(undefined)) return [];
    const file = fileOfRow(table, row.values);
    const text = [file, ...key].join('\0');
    const earlier = first.get(text);
    if (earlier === undefined) {
      first.set(text, row.row);
      return [];
    }
    const says = `stands in row ${earlier} too; ${columns.join(', ')} may name one row only`;
    return [{ file, row: row.row, column: columns.join(', '), value: key.join(' '), says }];
  });
}

/** No two rows with one primary key: a second role of one actor in one event, a second event of one id. */
export const primaryKey: Rule = {
  name: 'primary-key',
  find: (draft) =>
    TABLE_NAMES.flatMap((table) => repeated(table, rowsOf(draft, table), TABLE_SCHEMAS[table].primaryKey)),
};

/** No two rows with one value in a column that says so, apart from primary keys. */
export const unique: Rule = {
  name: 'unique',
  find: (draft) =>
    TABLE_NAMES.flatMap((table) =>
      TABLE_SCHEMAS[table].fields
        .filter(({ name, constraints }) => constraints?.unique && TABLE_SCHEMAS[table].primaryKey[0] !== name)
        .flatMap(({ name }) => repeated(table, rowsOf(draft, table), [name])),
    ),
};

/** Every id that a row mentions exists. */
export const foreignKey: Rule = {
  name: 'foreign-key',
  find: (draft) =>
    TABLE_NAMES.flatMap((table) =>
      referencesOf(table)
        .filter(({ target }) => !draft.unread.has(target))
        .flatMap(({ column, target }) => {
          const ids = idsOf(draft, target);
          return rowsOf(draft, table).flatMap(({ row, values }): Finding[] => {
            const value = values[column];
            if (value === undefined || ids.has(value)) return [];
            const says = `is not an id of ${fileOf(target)}; add it there or correct it here`;
            return [{ file: fileOfRow(table, values), row, column, value: String(value), says }];
          });
        }),
    ),
};

/** Rows stand in the order of their keys, so that a change is a small difference between two versions. */
export const sorted: Rule = {
  name: 'sorted',
  find: (draft) =>
    TABLE_NAMES.flatMap((table) => {
      const columns = sortedBy(table);
      const rows = rowsOf(draft, table);
      return rows.flatMap((row, index): Finding[] => {
        const file = fileOfRow(table, row.values);
        if (index === 0 || file !== fileOfRow(table, rows[index - 1].values)) return [];
        const key = keyOf(row, columns);
        if (compare(keyOf(rows[index - 1], columns), key) <= 0) return [];
        const says = `comes before the row above it; sort the table by ${columns.join(', ')} (npm run data -- --format does)`;
        return [{ file, row: row.row, column: columns.join(', '), value: key.join(' '), says }];
      });
    }),
};
