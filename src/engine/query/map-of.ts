import type { Bounds } from '../../core/space/bounds.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { EventPage, GridRequest, MapGrid } from '../../core/store/query.ts';
import { length, type Span } from '../../core/time/span.ts';
import { CELLS } from '../set/cubes.ts';
import type { Row } from '../set/run-statements.ts';
import { type AskedSet, answered, filtered, where } from './asking-engine.ts';
import type { BoundValues } from './bound-values.ts';
import { boundsCondition, spanCondition } from './conditions.ts';
import { conditionsIn, piecesOf } from './counting.ts';
import { cubeFor, type HeldIn } from './in-cube.ts';
import { itemsAt } from './items-of.ts';

/** A span of fewer periods is mostly pieces of them, so that its rows are counted sooner. */
const WORTH = 3;

/** Rows of line, column and count. */
type Counted = readonly Row[];

/** What is counted of a stretch of time by the rows, cell by cell. */
function cellsByRow(
  asked: AskedSet,
  filter: Filter,
  { cell, column0, row0, columns, rows }: GridRequest,
  further: (values: BoundValues) => readonly string[],
): Promise<Counted> {
  return answered(asked, (values) => {
    const at = (axis: 'x' | 'y') => `floor(${axis} / ${values.number(cell)})`;
    // Points are compared sooner than their cells are told, but not as exactly: with a cell more at each side, which is left out below.
    const near = (axis: 'x' | 'y', first: number, many: number) =>
      `${axis} >= ${values.number((first - 1) * cell)} AND ${axis} < ${values.number((first + many + 1) * cell)}`;
    const conditions = [
      ...filtered(asked, values, filter),
      ...further(values),
      near('x', column0, columns),
      near('y', row0, rows),
    ];
    return `SELECT ${at('y')} AS line, ${at('x')} AS col, count(*)
      FROM ${values.table('events')} ${where(conditions)} GROUP BY line, col`;
  });
}

/** The same of whole periods by a cube, whose cells are so many to one of the grid. */
function cellsByPeriod(
  asked: AskedSet,
  { cube, conditions }: HeldIn,
  { column0, row0, columns, rows }: GridRequest,
  many: number,
  [first, last]: readonly [number, number],
): Promise<Counted> {
  return answered(asked, (values) => {
    const within = (name: string, from: number, count: number) =>
      `${name} >= ${values.long(from * many)} AND ${name} < ${values.long((from + count) * many)}`;
    const counted = `CASE WHEN period < ${values.long(last)} THEN starts ELSE 0 END - CASE WHEN period <= ${values.long(first)} THEN overs ELSE 0 END`;
    return `SELECT floor(cell_y / ${many}) AS line, floor(cell_x / ${many}) AS col, sum(${counted}) FROM ${values.table(cube.table)}
      ${where([...conditions(values), within('cell_x', column0, columns), within('cell_y', row0, rows)])} GROUP BY line, col`;
  });
}

/** C4: events per cell of the grid. */
export async function gridOf(
  asked: AskedSet,
  filter: Filter,
  span: Span,
  grid: GridRequest,
): Promise<MapGrid> {
  const counts = new Uint32Array(grid.columns * grid.rows);
  const add = (found: Counted, sign: 1 | -1) => {
    for (const [line, column, count] of found) {
      const [y, x] = [Number(line) - grid.row0, Number(column) - grid.column0];
      if (x >= 0 && x < grid.columns && y >= 0 && y < grid.rows)
        counts[y * grid.columns + x] += sign * Number(count);
    }
  };
  const dimension = (['wide', 'near'] as const).find((of) => Number.isInteger(grid.cell * 2 ** CELLS[of]));
  const held = dimension && cubeFor(asked, filter, [dimension], ({ per }) => length(span) >= WORTH * per!);
  if (!held) {
    add(await cellsByRow(asked, filter, grid, (values) => [spanCondition(asked.set, values, span)]), 1);
    return { ...grid, counts };
  }
  const { periods, started, over } = piecesOf(asked, held, span);
  const [whole, before, after] = await Promise.all([
    cellsByPeriod(asked, held, grid, grid.cell * 2 ** CELLS[dimension!], periods),
    started ? cellsByRow(asked, filter, grid, started) : [],
    over ? cellsByRow(asked, filter, grid, over) : [],
  ]);
  add(whole, 1);
  add(before, 1);
  add(after, -1);
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
  // Without an order the engine ends as soon as there are too many.
  const found = await answered(asked, (values) => {
    const conditions = [...conditionsIn(asked, values, filter, span), boundsCondition(values, bounds)];
    return `SELECT row FROM ${values.table('events')} ${where(conditions)} LIMIT ${values.int(limit + 1)}`;
  });
  const rows = found.map(([row]) => Number(row)).sort((a, b) => a - b);
  return { total: rows.length, offset: 0, items: rows.length > limit ? [] : await itemsAt(asked, rows) };
}
