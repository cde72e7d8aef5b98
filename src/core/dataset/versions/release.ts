import { textHash } from '../../../base/text-hash.ts';
import { type ContentRow, contentOf, type Versioned, versionOf } from './content.ts';

/** The marks of a row's cells by their columns; an empty cell has none. */
export type Marks = ReadonlyMap<string, string>;

/** A version of a package as the ledger knows it: which rows it had, and a mark of each cell instead of its value. */
export interface Release {
  /** 8 hexadecimal digits. */
  readonly version: string;
  /** The day on which it was entered, 2026-11-26, UTC. */
  readonly date: string;
  /** The rows of each table by their keys; a table without rows is left out. */
  readonly tables: ReadonlyMap<string, ReadonlyMap<string, Marks>>;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The mark of a cell's text: 24 bits of its hash, in four letters. One change in 17 million goes unseen. */
export function markOf(text: string): string {
  const hash = textHash(text);
  return [26, 20, 14, 8].map((shift) => LETTERS[(hash >>> shift) & 63]).join('');
}

function marksOf({ cells }: ContentRow): Marks {
  return new Map([...cells].map(([column, text]) => [column, markOf(text)]));
}

/** What the ledger keeps of a package's content as it is on a day. */
export function releaseOf(versioned: Versioned, date: string): Release {
  const tables = new Map(
    [...contentOf(versioned)].map(([table, rows]) => [
      table,
      new Map(rows.map((row) => [row.key, marksOf(row)])),
    ]),
  );
  return { version: versionOf(versioned), date, tables };
}
