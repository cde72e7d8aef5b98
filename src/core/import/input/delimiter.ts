import { rowScanner } from './row-scanner.ts';

const DELIMITERS = [',', '\t', ';', '|'] as const;

/** Rows of the head of a file that are looked at. */
const LOOKED_AT = 50;

/** How many cells most rows have, and what share of the rows has them. */
function evenness(head: string, delimiter: string): { readonly width: number; readonly share: number } {
  const rows = rowScanner(delimiter, 0)
    .push(head)
    .slice(0, LOOKED_AT)
    .filter(({ cells }) => cells.length > 1 || cells[0].trim() !== '');
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let width = 0;
  let most = 0;
  for (const [cells, count] of counts) {
    if (count > most || (count === most && cells > width)) [width, most] = [cells, count];
  }
  return { width, share: rows.length === 0 ? 0 : most / rows.length };
}

/**
 * The delimiter of a table by its content, whatever the file is called: the one by which most rows have the same number
 * of cells, the more cells the better. A comma where there is but one column.
 */
export function delimiterOf(head: string): string {
  const whole = head.endsWith('\n') ? head : `${head}\n`;
  let best = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const { width, share } = evenness(whole, delimiter);
    const score = width < 2 ? 0 : share * share * Math.log2(width + 1);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}
