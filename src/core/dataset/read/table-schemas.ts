import { schemaWith } from '../../model/optional-columns.ts';
import { fileOf, tablesIn } from '../../model/table-files.ts';
import type { TableSchema } from '../../model/table-schema.ts';
import type { TableName } from '../../model/tables.ts';
import { headerOf } from './table-form.ts';

/** The tables that a package with these files (texts by their names) has, with the columns that are in their headers. */
export function schemasIn(files: ReadonlyMap<string, string>): ReadonlyMap<TableName, TableSchema> {
  return new Map(
    tablesIn(files).map((table) => {
      const text = table === 'texts' ? undefined : files.get(fileOf(table));
      return [table, schemaWith(table, text === undefined ? [] : headerOf(text))];
    }),
  );
}
