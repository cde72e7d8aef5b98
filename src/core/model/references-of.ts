import { TABLE_SCHEMAS } from './schema.ts';
import type { SingleTable, TableName } from './tables.ts';

/** The columns that hold ids of another table's rows. */
export function referencesOf(name: TableName): { readonly column: string; readonly target: SingleTable }[] {
  return (TABLE_SCHEMAS[name].foreignKeys ?? []).map(({ fields, reference }) => ({
    column: fields[0],
    target: reference.resource ?? (name as SingleTable),
  }));
}
