import type { EventColumns } from '../dataset/event-columns.ts';
import type { Span } from '../time/span.ts';

/** Whether all of the time in which the event of a row may have been going on lies in the span. */
export function liesIn(
  { startEarliest, endLatest }: EventColumns,
  row: number,
  span: Span | undefined,
): boolean {
  const start = startEarliest[row];
  return !span || (start >= span.from && start < span.to && endLatest[row] <= span.to);
}

/** How many of the rows, each once, are parts of others of them, at any depth. */
export function countParts({ partOf }: Pick<EventColumns, 'partOf'>, rows: Iterable<number>): number {
  if (!partOf) return 0;
  const all = new Set(rows);
  let parts = 0;
  for (const row of all) {
    let at = partOf[row];
    while (at >= 0 && !all.has(at)) at = partOf[at];
    if (at >= 0) parts++;
  }
  return parts;
}
