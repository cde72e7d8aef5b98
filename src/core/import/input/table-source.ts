import type { FlatColumns } from '../formats/flat-items.ts';
import { type Encoding, textOf } from './decode.ts';
import { delimiterOf } from './delimiter.ts';
import type { InputFile } from './input-file.ts';
import { jsonScanner } from './json-items.ts';
import { type Row, rowScanner } from './row-scanner.ts';

/** Rows from somewhere, which can be read again from the first on. */
export interface TableSource {
  readonly file: string;
  readonly encoding: Encoding;
  /** The names of the columns, where they are no row of the file. */
  readonly names?: readonly string[];
  rows(): AsyncIterable<readonly Row[]>;
  /** Says that the file broke off, once all rows are read. */
  brokeOff?: () => string | undefined;
}

/** The rows of a text with a delimiter, which is told from its head. */
export function delimitedSource(file: InputFile, encoding: Encoding, head: string): TableSource {
  const delimiter = delimiterOf(head);
  return {
    file: file.name,
    encoding,
    async *rows() {
      const scanner = rowScanner(delimiter, 'of-first');
      for await (const text of textOf(file, encoding)) yield scanner.push(text);
      yield scanner.end();
    },
  };
}

/** The entries of a JSON list as rows. */
export function flatSource(file: InputFile, encoding: Encoding, flat: FlatColumns): TableSource {
  let end: string | undefined;
  return {
    file: file.name,
    encoding,
    names: flat.names,
    brokeOff: () => end,
    async *rows() {
      const scanner = jsonScanner();
      for await (const text of textOf(file, encoding)) {
        yield scanner
          .push(text)
          .filter(({ path }) => path === flat.path)
          .map(({ number, value }): Row => ({ number, cells: flat.cellsOf(value) }));
      }
      end = scanner.end();
    },
  };
}
