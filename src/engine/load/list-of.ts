import { uniqueIds } from '../../core/import/package/clean-text.ts';

/** A list of rows that grows as events name them; a row's code is its place. */
export interface ListOf<T> {
  /** The code of a key; a new one gets a row, with an id that no other has, made of its name. */
  codeOf(key: string, name: string, make: (id: string) => T): number;
  readonly rows: readonly T[];
}

/** An empty list, or one that goes on from rows with their keys. */
export function listOf<T extends { readonly id: string }>(
  fallback: string,
  before: readonly (readonly [key: string, row: T])[] = [],
): ListOf<T> {
  const newId = uniqueIds(fallback);
  const codes = new Map<string, number>();
  const rows: T[] = [];
  for (const [key, row] of before) {
    newId(row.id);
    codes.set(key, rows.push(row) - 1);
  }
  return {
    rows,
    codeOf(key, name, make) {
      const known = codes.get(key);
      if (known !== undefined) return known;
      const code = rows.push(make(newId(name))) - 1;
      codes.set(key, code);
      return code;
    },
  };
}
