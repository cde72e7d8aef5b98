import type { FlatColumns } from '../formats/flat-items.ts';
import type { Reason } from '../report/reasons.ts';
import { type Encoding, textOf } from './decode.ts';
import { delimiterOf } from './delimiter.ts';
import type { JsonItem } from './json-items.ts';
import { type Row, rowScanner } from './row-scanner.ts';
import { rowsAbove } from './rows-above.ts';
import { itemsOf, type Sniffed } from './sniff.ts';

/** Rows from somewhere, which can be read again from the first on. */
export interface TableSource {
  readonly file: string;
  readonly encoding: Encoding;
  /** The names of the columns, where they are no row of the file. */
  readonly names?: readonly string[];
  rows(): AsyncIterable<readonly Row[]>;
  /** Rows above the header that are no part of the table. */
  readonly above?: number;
  /** Says that the file broke off, once all rows are read. */
  brokeOff?: () => Reason | undefined;
}

/** Rows of the head by which the header is told. */
const HEAD_ROWS = 100;

/** A first line by which spreadsheets tell their delimiter. */
const SEPARATOR = /^"?sep=(.)"?\r?\n/i;

/** The rows of a text with a delimiter, which is told from its head. */
export function delimitedSource({ file, encoding, head }: Sniffed): TableSource {
  // Old files end their lines with a carriage return alone.
  const hasReturnsOnly = !head.includes('\n') && head.includes('\r');
  const lines = (text: string) => (hasReturnsOnly ? text.replaceAll('\r', '\n') : text);
  const told = file.sheet ? undefined : SEPARATOR.exec(lines(head))?.[1];
  const delimiter = told ?? (file.sheet ? ',' : delimiterOf(lines(head)));
  const first = told === undefined ? 0 : 1;
  const above = rowsAbove(rowScanner(delimiter, 0).push(lines(head)).slice(first, HEAD_ROWS));
  const after = Math.max(first, above);
  const isData = ({ number }: Row) => number > after;
  return {
    file: file.name,
    encoding,
    ...(above > 0 && { above }),
    async *rows() {
      const scanner = rowScanner(delimiter, { after });
      for await (const text of textOf(file, encoding)) yield scanner.push(lines(text)).filter(isData);
      yield scanner.end().filter(isData);
    },
  };
}

/** The entries of a JSON list as rows. */
export function flatSource(sniffed: Sniffed, flat: FlatColumns): TableSource {
  const { file, encoding } = sniffed;
  let end: Reason | undefined;
  const rowOf = (item: JsonItem): Row => {
    const { number, value, isCut } = item;
    return typeof value === 'object' && value !== null
      ? { number, cells: flat.cellsOf(item) }
      : { number, cells: [String(value)], ...(isCut ? { isCut } : { isNoEntry: true }) };
  };
  return {
    file: file.name,
    encoding,
    names: flat.names,
    brokeOff: () => end,
    async *rows() {
      const batches = itemsOf(sniffed);
      for (let next = await batches.next(); ; next = await batches.next()) {
        if (next.done) {
          end = next.value;
          return;
        }
        yield next.value.filter(({ path }) => flat.holds(path)).map(rowOf);
      }
    },
  };
}
