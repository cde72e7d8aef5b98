import type { Bounds } from '../../core/space/bounds.ts';
import type { Filter } from '../../core/store/filter.ts';
import { BY_DATE, type EventPage, type GridRequest, type MapGrid } from '../../core/store/query.ts';
import type { Span } from '../../core/time/span.ts';
import { type AskedSet, answered, where } from './asking-engine.ts';
import { boundsCondition } from './conditions.ts';
import { conditionsIn } from './counting.ts';
import { itemsAt } from './items-of.ts';
import { rowsWhere } from './lists.ts';

/** C4: events per cell of the grid. */
export async function gridOf(
  asked: AskedSet,
  filter: Filter,
  span: Span,
  grid: GridRequest,
): Promise<MapGrid> {
  const { cell, column0, row0, columns, rows } = grid;
  const counts = new Uint32Array(columns * rows);
  const found = await answered(asked, (values) => {
    const size = values.number(cell);
    const at = (axis: 'x' | 'y') => `floor(${axis} / ${size})`;
    const within = (name: string, first: number, many: number) =>
      `${name} >= ${values.long(first)} AND ${name} < ${values.long(first + many)}`;
    const conditions = [
      ...conditionsIn(asked, values, filter, span),
      'x IS NOT NULL',
      within('col', column0, columns),
      within('line', row0, rows),
    ];
    return `SELECT ${at('y')} AS line, ${at('x')} AS col, count(*)
      FROM ${values.table('events')} ${where(conditions)} GROUP BY line, col`;
  });
  for (const [line, column, count] of found)
    counts[(Number(line) - row0) * columns + (Number(column) - column0)] = Number(count);
  return { ...grid, counts };
}

/** P3: events with a point in the bounds, by date, or none of them when they are too many. */
export async function mapEventsOf(
  asked: AskedSet,
  filter: Filter,
  span: Span,
  bounds: Bounds,
  limit: number,
): Promise<EventPage> {
  const rows = await rowsWhere(
    asked,
    (values) => [...conditionsIn(asked, values, filter, span), boundsCondition(values, bounds)],
    BY_DATE,
    0,
    limit + 1,
  );
  return { total: rows.length, offset: 0, items: rows.length > limit ? [] : await itemsAt(asked, rows) };
}
