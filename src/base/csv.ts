/**
 * Comma-separated values as RFC 4180 has them, in and out. A byte order mark and CRLF line ends are accepted; what a
 * spreadsheet would have to guess at is a problem, not a guess.
 */
interface CsvRow {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  /** Line of the text on which the row begins; differs from `row` after a cell with line breaks in it. */
  readonly line: number;
  readonly cells: readonly string[];
}

interface CsvProblem {
  readonly row: number;
  readonly line: number;
  /** A clause that goes on from "row 7", e.g. `has 3 cells where the header has 4`. */
  readonly reason: string;
}

interface Csv {
  readonly header: readonly string[];
  /** The rows below the header, those of another length than the header among them. */
  readonly rows: readonly CsvRow[];
  readonly problems: readonly CsvProblem[];
}

const COMMA = 44;
const QUOTE = 34;
const LF = 10;
const CR = 13;

/** A cell's text, where it ends (a comma, a line end or the end of the text), and what is wrong with it. */
interface Cell {
  readonly value: string;
  readonly end: number;
  readonly reason?: string;
}

function endOfCell(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === COMMA || code === LF || (code === CR && text.charCodeAt(at + 1) === LF)) break;
  }
  return at;
}

function plainCell(text: string, from: number): Cell {
  const end = endOfCell(text, from);
  const value = text.slice(from, end);
  if (!value.includes('"')) return { value, end };
  return {
    value,
    end,
    reason: 'has a quote in a cell that is not quoted; quote the cell and double the quote',
  };
}

function quotedCell(text: string, from: number): Cell {
  let value = '';
  for (let start = from + 1; ; ) {
    const quote = text.indexOf('"', start);
    if (quote < 0) {
      return {
        value: value + text.slice(start),
        end: text.length,
        reason: 'opens a quote that never closes',
      };
    }
    value += text.slice(start, quote);
    if (text.charCodeAt(quote + 1) !== QUOTE) {
      const end = endOfCell(text, quote + 1);
      if (end === quote + 1) return { value, end };
      return {
        value: value + text.slice(quote + 1, end),
        end,
        reason: 'has text after a quote that has closed',
      };
    }
    value += '"';
    start = quote + 2;
  }
}

function linesIn(value: string): number {
  return value.split('\n').length - 1;
}

function records(text: string): { rows: CsvRow[]; problems: CsvProblem[] } {
  const rows: CsvRow[] = [];
  const problems: CsvProblem[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const row = rows.length + 1;
    const begun = line;
    const cells: string[] = [];
    do {
      if (cells.length > 0) at++;
      const quoted = text.charCodeAt(at) === QUOTE;
      const { value, end, reason } = quoted ? quotedCell(text, at) : plainCell(text, at);
      if (reason) problems.push({ row, line, reason });
      if (quoted) line += linesIn(value);
      cells.push(value);
      at = end;
    } while (text.charCodeAt(at) === COMMA);
    at += text.charCodeAt(at) === CR ? 2 : 1;
    line++;
    rows.push({ row, line: begun, cells });
  }
  return { rows, problems };
}

/** Parses a text whose first record is the header. Every problem is listed, in the order of the rows. */
export function parseCsv(text: string): Csv {
  const { rows, problems } = records(text);
  const [first, ...rest] = rows;
  const header = first?.cells ?? [];
  for (const { row, line, cells } of rest) {
    if (cells.length === header.length) continue;
    const count = `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}`;
    problems.push({ row, line, reason: `has ${count} where the header has ${header.length}` });
  }
  return { header, rows: rest, problems: problems.sort((a, b) => a.row - b.row) };
}

function printCell(cell: string): string {
  return /[",\r\n]|^\ufeff/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Prints records with LF after each, quoting only what needs it. */
export function printCsv(records: readonly (readonly string[])[]): string {
  return records.map((cells) => `${cells.map(printCell).join(',')}\n`).join('');
}
