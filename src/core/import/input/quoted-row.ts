import { LIMITS } from './limits.ts';

/** `stray`: inside a quoted cell, where it stands for itself; `broken`: it opens a cell and nothing closes it. */
export type BrokenQuote = { readonly kind: 'stray' | 'broken'; readonly cell: number };

/** A row that was read, and where the next one begins. */
export interface Ended {
  readonly cells: readonly string[];
  readonly end: number;
  readonly quote?: BrokenQuote;
  readonly isCut?: true;
  /** It did so within a quoted cell. */
  readonly isOpen?: true;
}

interface Setting {
  readonly text: string;
  readonly delimiter: string;
  readonly width: number;
  readonly isLast: boolean;
}

const QUOTE = 34;
const LF = 10;
const CR = 13;

type Cell =
  | { readonly value: string; readonly end: number; readonly isStray?: boolean; readonly hasLines?: boolean }
  | 'more'
  | 'broken'
  | 'cut';

/** Whether what follows the line of an open quote looks like rows of the table, so that the quote is none of theirs. */
function rowsFollow({ text, delimiter, width }: Setting, from: number): boolean {
  const next = text.indexOf('\n', from);
  if (next < 0) return false;
  if (width === 0) return true;
  return text
    .slice(next + 1)
    .split('\n')
    .some((line) => line.split(delimiter).length >= width);
}

/** Whether a cell ends here: at a delimiter, a line end or the end of the text; undefined where the text is too short to say. */
function endsAt({ text, delimiter, isLast }: Setting, at: number): boolean | undefined {
  if (at >= text.length) return isLast ? true : undefined;
  const code = text.charCodeAt(at);
  if (code === delimiter.charCodeAt(0) || code === LF) return true;
  if (code !== CR) return false;
  if (at + 1 >= text.length) return isLast ? true : undefined;
  return text.charCodeAt(at + 1) === LF;
}

function quotedCell(setting: Setting, from: number): Cell {
  const { text, delimiter, isLast } = setting;
  let isDoubled = false;
  let isStray = false;
  let lines = 0;
  let lineEnd = text.indexOf('\n', from);
  for (let at = from + 1; ; ) {
    const quote = text.indexOf('"', at);
    const to = quote < 0 ? text.length : quote;
    for (; lineEnd >= 0 && lineEnd < to; lineEnd = text.indexOf('\n', lineEnd + 1)) lines++;
    if (to - from > LIMITS.quotedCell || lines > LIMITS.quotedLines) return 'broken';
    if (quote < 0) return !isLast ? 'more' : rowsFollow(setting, from) ? 'broken' : 'cut';
    if (text.charCodeAt(quote + 1) === QUOTE) {
      isDoubled = true;
      at = quote + 2;
      continue;
    }
    const ends = endsAt(setting, quote + 1);
    if (ends === undefined) return 'more';
    if (ends) {
      const written = text.slice(from + 1, quote);
      const value = isDoubled ? written.replaceAll('""', '"') : written;
      return { value, end: quote + 1, isStray, hasLines: lines > 0 };
    }
    const before = text.charCodeAt(quote - 1);
    const looksOpening = before === LF || (before === delimiter.charCodeAt(0) && quote - 1 > from);
    if (looksOpening && lines > 0) return 'broken';
    isStray = true;
    at = quote + 1;
  }
}

function plainCell({ text, delimiter, isLast }: Setting, from: number): Cell {
  const line = text.indexOf('\n', from);
  if (line < 0 && !isLast) return 'more';
  const last = line < 0 ? text.length : line;
  const next = text.indexOf(delimiter, from);
  if (next >= 0 && next < last) return { value: text.slice(from, next), end: next };
  const end = text.charCodeAt(last - 1) === CR && last > from ? last - 1 : last;
  return { value: text.slice(from, end), end };
}

/** Where the next row begins after a cell that is the last of its row. */
function afterLine(text: string, at: number): number {
  return at + (text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? 2 : 1);
}

/** What a broken quote spared of the row's delimiters belongs to its cell. */
function joined(cells: readonly string[], at: number, { width, delimiter }: Setting): readonly string[] {
  const surplus = cells.length - width;
  if (width === 0 || surplus <= 0) return cells;
  return [
    ...cells.slice(0, at),
    cells.slice(at, at + surplus + 1).join(delimiter),
    ...cells.slice(at + surplus + 1),
  ];
}

/** `broken` are the cells whose opening quote is none. */
function readRow(setting: Setting, from: number, broken: readonly number[]): Ended | undefined {
  const { text, delimiter, width, isLast } = setting;
  const cells: string[] = [];
  let stray = -1;
  let withLines = -1;
  let at = from;
  for (;;) {
    const number = cells.length;
    const isQuoted = text.charCodeAt(at) === QUOTE && !broken.includes(number);
    const cell = isQuoted ? quotedCell(setting, at) : plainCell(setting, at);
    if (cell === 'more') return undefined;
    if (cell === 'broken') return readRow(setting, from, [...broken, number]);
    if (cell === 'cut')
      return { cells: [...cells, text.slice(at + 1)], end: text.length, isCut: true, isOpen: true };
    cells.push(cell.value);
    if (cell.isStray && stray < 0) stray = number;
    if (cell.hasLines && withLines < 0) withLines = number;
    at = cell.end;
    if (text.charCodeAt(at) !== delimiter.charCodeAt(0) || at >= text.length) break;
    at++;
  }
  if (width > 0 && withLines >= 0 && cells.length !== width) {
    const other = readRow({ ...setting, width: 0 }, from, [...broken, withLines]);
    if (other?.cells.length === width) return other;
  }
  return {
    cells: broken.length > 0 ? joined(cells, broken[0], setting) : cells,
    end: afterLine(text, at),
    ...(broken.length > 0
      ? { quote: { kind: 'broken', cell: broken[0] } as const }
      : stray >= 0 && { quote: { kind: 'stray', cell: stray } as const }),
    ...(at >= text.length && isLast && { isCut: true as const }),
  };
}

/**
 * Reads the row that begins at a place of the text and has a quote, or undefined where it needs more text. SPEC.md has the
 * rules by which broken quotes are told.
 */
export function readQuotedRow(
  text: string,
  from: number,
  delimiter: string,
  width: number,
  isLast: boolean,
): Ended | undefined {
  return readRow({ text, delimiter, width, isLast }, from, []);
}
