import { TABLE_SCHEMAS } from './schema.ts';
import type { TableSchema } from './table-schema.ts';
import type { TableName } from './tables.ts';

/** Columns that a table may do without: stories within one time zone need none. */
const OPTIONAL: readonly string[] = ['zone'];

/** The schema of a table that has these columns, without the optional ones among which they are not. */
export function schemaWith(table: TableName, columns: readonly string[]): TableSchema {
  const schema = TABLE_SCHEMAS[table];
  const fields = schema.fields.filter(({ name }) => !OPTIONAL.includes(name) || columns.includes(name));
  return fields.length === schema.fields.length ? schema : { ...schema, fields };
}

/** The columns of a table with these rows: optional ones only where a row has a value. */
export function columnsFor(table: TableName, rows: readonly object[]): readonly string[] {
  const used = OPTIONAL.filter((name) =>
    rows.some((row) => (row as Record<string, unknown>)[name] !== undefined),
  );
  return schemaWith(table, used).fields.map(({ name }) => name);
}
