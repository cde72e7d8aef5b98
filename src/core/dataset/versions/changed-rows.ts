import type { Marks, Release } from './release.ts';

/** A row that is not what it was. */
export interface ChangedRow {
  readonly table: string;
  /** Its id, or the columns of its key with spaces between: `volley-2020-11-17 unidentified perpetrator`. */
  readonly key: string;
  readonly change: 'added' | 'changed' | 'withdrawn';
  /** The columns in which it differs; of a row that was added or withdrawn all that are filled. */
  readonly columns: readonly string[];
  /** Marks of what it held before; `markOf` tells whether that was a certain value, such as the event of a claim. */
  readonly before: Marks;
}

const NONE: Marks = new Map();
const NO_ROWS: ReadonlyMap<string, Marks> = new Map();

function differing(before: Marks, after: Marks): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (column) => before.get(column) !== after.get(column),
  );
}

/** The rows in which a later release differs from an earlier one, table by table. */
export function changedRows(earlier: Release, later: Release): readonly ChangedRow[] {
  const tables = new Set([...later.tables.keys(), ...earlier.tables.keys()]);
  return [...tables].flatMap((table): readonly ChangedRow[] => {
    const then = earlier.tables.get(table) ?? NO_ROWS;
    const now = later.tables.get(table) ?? NO_ROWS;
    const kept = [...now].flatMap(([key, after]): readonly ChangedRow[] => {
      const before = then.get(key);
      const columns = differing(before ?? NONE, after);
      if (before && columns.length === 0) return [];
      return [{ table, key, change: before ? 'changed' : 'added', columns, before: before ?? NONE }];
    });
    const withdrawn = [...then]
      .filter(([key]) => !now.has(key))
      .map(([key, before]) => ({
        table,
        key,
        change: 'withdrawn' as const,
        columns: [...before.keys()],
        before,
      }));
    return [...kept, ...withdrawn];
  });
}
