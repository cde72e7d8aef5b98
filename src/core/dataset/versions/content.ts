import { textHash } from '../../../base/text-hash.ts';
import type { DataPackage } from '../../model/package.ts';
import { TABLE_NAMES, TABLE_SCHEMAS } from '../../model/schema.ts';

/** What of a package has versions: its tables and its areas, not what its descriptor says of the whole. */
export type Versioned = Pick<DataPackage, 'tables' | 'areas'>;

/** A row: its name within its table, and its cells by their columns but those of the key; what is empty is left out. */
export interface ContentRow {
  readonly key: string;
  readonly cells: ReadonlyMap<string, string>;
}

/** The areas count as a table of this name, with one column. */
const AREAS = 'areas';
const OUTLINE = 'outline';

function tableRows({ tables }: Versioned, name: (typeof TABLE_NAMES)[number]): readonly ContentRow[] {
  const { fields, primaryKey } = TABLE_SCHEMAS[name];
  // The language of a text stands in the name of its file.
  const key = name === 'texts' ? [...primaryKey, 'lang'] : primaryKey;
  const columns = fields.map((field) => field.name).filter((column) => !primaryKey.includes(column));
  return tables[name].map((row) => {
    const values = row as unknown as Readonly<Record<string, string | number | undefined>>;
    const filled = columns.filter((column) => values[column] !== undefined);
    return {
      key: key.map((column) => String(values[column])).join(' '),
      cells: new Map(filled.map((column) => [column, String(values[column])])),
    };
  });
}

/** The rows of each table by its name, in the order of their keys; a table without rows is left out. */
export function contentOf(versioned: Versioned): ReadonlyMap<string, readonly ContentRow[]> {
  const areas = versioned.areas.map(({ id, polygons }) => ({
    key: id,
    cells: new Map([[OUTLINE, JSON.stringify(polygons)]]),
  }));
  const all = [
    ...TABLE_NAMES.map((name) => [name, tableRows(versioned, name)] as const),
    [AREAS, areas] as const,
  ];
  return new Map(
    all
      .filter(([, rows]) => rows.length > 0)
      .map(([name, rows]) => [name, [...rows].sort((a, b) => (a.key < b.key ? -1 : 1))]),
  );
}

/** The version of a package's content: 8 hexadecimal digits that change with any cell (FORMAT.md, V1). */
export function versionOf(versioned: Versioned): string {
  const parts: string[] = [];
  for (const [table, rows] of contentOf(versioned)) {
    parts.push(table, '\x1d');
    for (const { key, cells } of rows) {
      parts.push(key);
      for (const [column, value] of [...cells].sort(([a], [b]) => (a < b ? -1 : 1))) {
        parts.push('\x1f', column, '=', value);
      }
      parts.push('\x1e');
    }
  }
  return textHash(parts.join('')).toString(16).padStart(8, '0');
}
