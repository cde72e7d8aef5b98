import type { Row } from './row-scanner.ts';

/** Rows among which a header is looked for. */
const LOOKED_AT = 20;

const filled = ({ cells }: Row) => cells.filter((cell) => cell.trim() !== '').length;

/**
 * How many rows stand above the header: titles and remarks, of one or two cells over a table of more than twice as many. 0 where
 * the first row is the header, or nothing tells another.
 */
export function rowsAbove(rows: readonly Row[]): number {
  const sizes = rows.map(filled).filter((size) => size > 0);
  const usual = sizes.sort((a, b) => a - b)[sizes.length >> 1] ?? 0;
  const header = rows.slice(0, LOOKED_AT).find((row) => filled(row) > 2 || filled(row) * 2 >= usual);
  const first = rows.find((row) => filled(row) > 0);
  return header === undefined || filled(header) === 0 || header === first ? 0 : header.number - 1;
}
