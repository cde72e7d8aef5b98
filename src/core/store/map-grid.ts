import { rank } from '../../base/rank.ts';
import { Recent } from '../../base/recent.ts';
import type { EventColumns } from '../dataset/event-columns.ts';
import type { Span } from '../time/span.ts';
import type { GridRequest, MapGrid } from './query.ts';
import type { RowSet } from './row-set.ts';
import { cutAt } from './time-index.ts';

/** Memory for the counts that are kept per grid, in bytes. */
const MOST_MEMORY = 16 * 2 ** 20;
/** Rows counted one by one, at most, on each side of a span, unless the grid is too large to keep counts so close. */
const BLOCK = 1 << 15;
const NO_ROWS = new Uint32Array();

/** Rows with the cell of the grid in which each lies; `cells` stands for outside. */
interface CellOfRow {
  readonly grid: GridRequest;
  readonly cells: number;
  readonly ofRow: Uint32Array;
}

/** The grid with half its width and height more on each side, so that moving the map a little needs nothing new. */
function withMargin({ cell, column0, row0, columns, rows }: GridRequest): GridRequest {
  const [wide, high] = [Math.ceil(columns / 2), Math.ceil(rows / 2)];
  return {
    cell,
    column0: column0 - wide,
    row0: row0 - high,
    columns: columns + 2 * wide,
    rows: rows + 2 * high,
  };
}

function contains(outer: GridRequest, inner: GridRequest): boolean {
  return (
    outer.cell === inner.cell &&
    outer.column0 <= inner.column0 &&
    outer.row0 <= inner.row0 &&
    outer.column0 + outer.columns >= inner.column0 + inner.columns &&
    outer.row0 + outer.rows >= inner.row0 + inner.rows
  );
}

function cellOfRow({ length, x, y }: EventColumns, grid: GridRequest): CellOfRow {
  const { cell, column0, row0, columns, rows } = grid;
  const cells = columns * rows;
  const ofRow = new Uint32Array(length);
  for (let i = 0; i < length; i++) {
    const column = Math.floor(x[i] / cell) - column0;
    const row = Math.floor(y[i] / cell) - row0;
    // A row without a point has no number here, and every comparison with that fails.
    ofRow[i] = column >= 0 && column < columns && row >= 0 && row < rows ? row * columns + column : cells;
  }
  return { grid, cells, ofRow };
}

/** Counts per cell of the first k rows of a list, for any k: kept at every block, the rest is counted. */
interface PrefixCounts {
  readonly block: number;
  /** Counts as far as the k-th row, where that was not yet done; the counts of the first b blocks begin at b * (cells + 1). */
  upTo(k: number): { readonly rows: Uint32Array; readonly kept: Uint32Array };
}

/** Of a list of `count` rows; only what is asked for is counted. */
function prefixCounts(list: () => Uint32Array, count: number, { cells, ofRow }: CellOfRow): PrefixCounts {
  const size = cells + 1;
  const blocksKept = Math.max(1, Math.floor(MOST_MEMORY / (8 * size)));
  const block = Math.max(BLOCK, Math.ceil(count / blocksKept));
  const kept = new Uint32Array((Math.floor(count / block) + 1) * size);
  let done = 0;
  return {
    block,
    upTo(k) {
      const rows = k > 0 ? list() : NO_ROWS;
      for (; (done + 1) * block <= k; done++) {
        const at = (done + 1) * size;
        kept.copyWithin(at, at - size, at);
        for (let i = done * block; i < (done + 1) * block; i++) kept[at + ofRow[rows[i]]]++;
      }
      return { rows, kept };
    },
  };
}

/** Adds `times` the counts of the first `k` rows to `counts`, which has the cells of `grid` within those of `from`. */
function addFirst(
  counts: Uint32Array,
  grid: GridRequest,
  { block, upTo }: PrefixCounts,
  { grid: from, cells, ofRow }: CellOfRow,
  k: number,
  times: 1 | -1,
): void {
  const { rows, kept } = upTo(k);
  const b = Math.floor(k / block);
  const [left, top] = [grid.column0 - from.column0, grid.row0 - from.row0];
  for (let row = 0; row < grid.rows; row++) {
    const at = b * (cells + 1) + (top + row) * from.columns + left;
    const to = row * grid.columns;
    for (let column = 0; column < grid.columns; column++) counts[to + column] += times * kept[at + column];
  }
  for (let i = b * block; i < k; i++) {
    const cell = ofRow[rows[i]];
    const row = Math.floor(cell / from.columns) - top;
    const column = (cell % from.columns) - left;
    if (row >= 0 && row < grid.rows && column >= 0 && column < grid.columns)
      counts[row * grid.columns + column] += times;
  }
}

/** Grids that are kept: the map, an inset, and the one before. */
const GRIDS_KEPT = 3;

/** Counts the events of a set per cell of a grid, in any span. */
export function gridCounter(columns: EventColumns) {
  const grids = new Recent<CellOfRow>(GRIDS_KEPT);
  const counted = new Recent<readonly [byStart: PrefixCounts, byEnd: PrefixCounts]>(GRIDS_KEPT);

  function cellsFor(request: GridRequest): CellOfRow {
    const kept = grids.find(({ grid }) => contains(grid, request));
    return kept ?? grids.add([], cellOfRow(columns, withMargin(request)));
  }

  return (set: RowSet, span: Span, request: GridRequest): MapGrid => {
    const cells = cellsFor(request);
    const [byStart, byEnd] = counted.of([set, cells], () => [
      prefixCounts(set.rows, set.count, cells),
      prefixCounts(set.rowsByEnd, set.count, cells),
    ]);
    const { started, over } = cutAt(set.index, span);
    const counts = new Uint32Array(request.columns * request.rows);
    addFirst(counts, request, byStart, cells, rank(set.byStart, started), 1);
    addFirst(counts, request, byEnd, cells, rank(set.byEnd(), over), -1);
    return { ...request, counts };
  };
}
