import { referencesOf } from './references-of.ts';
import { TABLE_SCHEMAS } from './schema.ts';
import type { TableName } from './tables.ts';

/** The columns of a table that hold words of the editors' own: no ids, notations or closed vocabularies. */
export function wordColumns(table: TableName): readonly string[] {
  const ids = new Set(['id', ...referencesOf(table).map(({ column }) => column)]);
  return TABLE_SCHEMAS[table].fields
    .filter(({ type, notation, constraints: { enum: words, pattern } = {} }) => {
      return type === 'string' && !notation && !words && !pattern;
    })
    .map(({ name }) => name)
    .filter((name) => !ids.has(name));
}
