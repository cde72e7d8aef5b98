import { holds } from '../../../core/space/mercator.ts';
import { type Viewport, worldBox, xOf, yOf } from '../../../core/space/viewport.ts';
import type { GridRequest, MapGrid } from '../../../core/store/query.ts';

/** A cell is about this many px wide. */
const CELL = 12;
/** Widths between which a cell is kept while the map zooms: a new size costs a pass over all events. */
const KEPT = { least: 4.5, most: 32 } as const;
const SMALLEST_DOT = 1.3;

/**
 * The grid that covers the picture. Cells are a power of two of the world and begin at its edge, so they keep their
 * place while the map is dragged; `kept` is a cell's side to stay with as long as it is bearable.
 */
export function gridFor(view: Viewport, kept?: number): GridRequest {
  const keeps = kept !== undefined && kept * view.scale > KEPT.least && kept * view.scale < KEPT.most;
  const cell = keeps ? kept : 2 ** -Math.round(Math.log2(view.scale / CELL));
  const box = worldBox(view);
  const first = (edge: number) => Math.max(0, Math.floor(edge / cell));
  const last = (edge: number) => Math.min(1 / cell - 1, Math.floor(edge / cell));
  const [column0, row0] = [first(box.west), first(box.north)];
  return {
    cell,
    column0,
    row0,
    columns: Math.max(0, last(box.east) - column0 + 1),
    rows: Math.max(0, last(box.south) - row0 + 1),
  };
}

/** How many events lie in the cells whose middle the picture shows. */
export function countIn({ cell, column0, row0, columns, counts }: MapGrid, view: Viewport): number {
  const box = worldBox(view);
  return counts.reduce((sum, count, i) => {
    const x = (column0 + (i % columns) + 0.5) * cell;
    const y = (row0 + Math.floor(i / columns) + 0.5) * cell;
    return holds(box, { x, y }) ? sum + count : sum;
  }, 0);
}

/** A round mark for the events of one cell, in px. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** One dot per cell with events; its area grows with their number and the fullest cell's dot fills its cell. */
export function dotsOf({ cell, column0, row0, columns, counts }: MapGrid, view: Viewport): readonly Dot[] {
  const most = counts.reduce((max, count) => Math.max(max, count), 1);
  const half = (cell * view.scale) / 2;
  const dots: Dot[] = [];
  counts.forEach((count, i) => {
    if (count === 0) return;
    dots.push({
      x: xOf(view, (column0 + (i % columns) + 0.5) * cell),
      y: yOf(view, (row0 + Math.floor(i / columns) + 0.5) * cell),
      r: Math.max(SMALLEST_DOT, half * Math.sqrt(count / most)),
    });
  });
  return dots;
}

/** A size of dots and how many events it stands for, for the key. */
export interface KeyDot {
  readonly count: number;
  /** Px. */
  readonly r: number;
}

/** The largest number of 1, 2 or 5 and zeroes that is no more than a count of at least 1. */
function roundBelow(count: number): number {
  const power = 10 ** Math.floor(Math.log10(count));
  return power * (count >= 5 * power ? 5 : count >= 2 * power ? 2 : 1);
}

/** Two sizes of a picture's dots with round numbers, the smaller first; one where all cells hold about the same. */
export function keyDots({ cell, counts }: MapGrid, view: Viewport): readonly KeyDot[] {
  const most = counts.reduce((max, count) => Math.max(max, count), 1);
  const numbers = new Set([roundBelow(Math.max(1, most / 6)), roundBelow(most)]);
  const half = (cell * view.scale) / 2;
  return [...numbers].map((count) => ({ count, r: Math.max(SMALLEST_DOT, half * Math.sqrt(count / most)) }));
}
