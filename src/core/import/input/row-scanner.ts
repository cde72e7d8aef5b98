import { LIMITS } from './limits.ts';
import { type BrokenQuote, type Ended, readQuotedRow } from './quoted-row.ts';
import { Refusal } from './refusal.ts';

/** A row of a table as it was written. */
export interface Row {
  /** As a spreadsheet counts: the first is 1, blank ones count. */
  readonly number: number;
  readonly cells: readonly string[];
  /** The first of its quotes that is not as CSV has them. */
  readonly quote?: BrokenQuote;
  /** The text ended within the row. */
  readonly isCut?: true;
  /** It did so within a quoted cell. */
  readonly isOpen?: true;
  /** What stands there is no entry with fields. */
  readonly isNoEntry?: true;
}

/** Takes a text piece by piece and gives its rows; the cells are the same wherever the text is cut into pieces. */
export interface RowScanner {
  push(text: string): readonly Row[];
  end(): readonly Row[];
}

const CR = 13;

/**
 * Reads rows of cells as RFC 4180 has them, with any delimiter and either line end, and what breaks its rules as SPEC.md
 * says. `width` is the number of cells that rows are to have, by which a broken quote is told: that of the
 * first row with text after a number of rows, or 0 where nothing is known.
 */
export function rowScanner(delimiter: string, width: number | { readonly after: number }): RowScanner {
  let text = '';
  let number = 0;
  let wanted = typeof width === 'number' ? width : 0;
  const told = typeof width === 'number' ? Number.POSITIVE_INFINITY : width.after;
  /** Where in the text no line end was found so far. */
  let searched = 0;

  function plainCells(from: number, to: number): string[] {
    const end = to > from && text.charCodeAt(to - 1) === CR ? to - 1 : to;
    return text.slice(from, end).split(delimiter);
  }

  function tooLong(): never {
    throw new Refusal({ says: 'long-row', row: number + 1, most: LIMITS.row / 2 ** 20 });
  }

  function keep(rows: Row[], row: Row): void {
    rows.push(row);
    if (wanted === 0 && row.number > told && (row.cells.length > 1 || row.cells[0].trim() !== ''))
      wanted = row.cells.length;
  }

  function scan(isLast: boolean): Row[] {
    const rows: Row[] = [];
    let at = 0;
    let quote = -1;
    while (at < text.length) {
      const lineEnd = text.indexOf('\n', Math.max(at, searched));
      const to = lineEnd < 0 ? text.length : lineEnd;
      if (to - at > LIMITS.row) tooLong();
      if (lineEnd < 0 && !isLast) {
        searched = text.length;
        break;
      }
      if (quote < at) quote = text.indexOf('"', at);
      if (quote < 0) quote = text.length;
      if (quote >= to) {
        const row: Row = { number: ++number, cells: plainCells(at, to) };
        keep(rows, lineEnd < 0 ? { ...row, isCut: true } : row);
        at = to + 1;
        continue;
      }
      const read: Ended | undefined = readQuotedRow(text, at, delimiter, wanted, isLast);
      if (read === undefined) {
        if (text.length - at > LIMITS.row) tooLong();
        break;
      }
      number++;
      keep(rows, {
        number,
        cells: read.cells,
        ...(read.quote && { quote: read.quote }),
        ...(read.isCut && { isCut: true }),
        ...(read.isOpen && { isOpen: true }),
      });
      at = read.end;
    }
    text = text.slice(at);
    searched = Math.max(searched - at, 0);
    return rows;
  }

  return {
    push(piece) {
      text = text === '' ? piece : text + piece;
      return scan(false);
    },
    end: () => scan(true),
  };
}
