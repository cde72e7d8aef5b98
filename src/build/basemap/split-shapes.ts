import type { Line, Position } from './topology.ts';

/** Longitude or latitude, as members of a position. */
type Axis = 0 | 1;
/** The greatest value of each. */
const LIMIT = [180, 90] as const;

/** Where the way from one position to the next meets a value of the axis. */
function crossing(from: Position, to: Position, axis: Axis, at: number): Position {
  const part = (at - from[axis]) / (to[axis] - from[axis]);
  const other = axis === 0 ? 1 : 0;
  const across = from[other] + part * (to[other] - from[other]);
  return axis === 0 ? [at, across] : [across, at];
}

/** What of a closed ring lies on one side of a value; pieces hang together along it, where they enclose nothing. */
function ringBeside(ring: Line, axis: Axis, at: number, isBelow: boolean): Line {
  const lies = (position: Position) => (isBelow ? position[axis] <= at : position[axis] >= at);
  const kept: Position[] = [];
  for (let i = 1; i < ring.length; i++) {
    const [from, to] = [ring[i - 1], ring[i]];
    if (lies(from) !== lies(to)) kept.push(crossing(from, to, axis, at));
    if (lies(to)) kept.push(to);
  }
  return kept.length > 0 ? [...kept, kept[0]] : kept;
}

/** The pieces of a line on one side of a value. */
function piecesBeside(line: Line, axis: Axis, at: number, isBelow: boolean): readonly Line[] {
  const lies = (position: Position) => (isBelow ? position[axis] <= at : position[axis] >= at);
  const pieces: Position[][] = [];
  line.forEach((to, i) => {
    const from = line[i - 1];
    const layBefore = from !== undefined && lies(from);
    if (lies(to)) {
      if (!layBefore) pieces.push(from === undefined ? [] : [crossing(from, to, axis, at)]);
      pieces.at(-1)?.push(to);
    } else if (layBefore) pieces.at(-1)?.push(crossing(from, to, axis, at));
  });
  return pieces.filter((piece) => piece.length > 1);
}

type Cut = (shape: Line, axis: Axis, at: number, isBelow: boolean) => readonly Line[];

const cutRing: Cut = (ring, axis, at, isBelow) => {
  const piece = ringBeside(ring, axis, at, isBelow);
  return piece.length > 3 ? [piece] : [];
};

/** Shapes by the stripe of the axis that they lie in, `side` degrees wide; those in several are cut. */
function stripes(
  shapes: readonly Line[],
  axis: Axis,
  side: number,
  cut: Cut,
): ReadonlyMap<number, readonly Line[]> {
  const all = new Map<number, Line[]>();
  const put = (index: number, shape: Line) => {
    const list = all.get(index);
    if (list === undefined) all.set(index, [shape]);
    else list.push(shape);
  };
  const end = LIMIT[axis];
  const indexOf = (value: number) => Math.min((2 * end) / side - 1, Math.floor((value + end) / side));
  for (const shape of shapes) {
    let [least, most] = [Infinity, -Infinity];
    for (const position of shape) {
      least = Math.min(least, position[axis]);
      most = Math.max(most, position[axis]);
    }
    let rest: readonly Line[] = [shape];
    for (let index = indexOf(least); index < indexOf(most); index++) {
      const edge = (index + 1) * side - end;
      for (const one of rest) for (const piece of cut(one, axis, edge, true)) put(index, piece);
      rest = rest.flatMap((one) => cut(one, axis, edge, false));
    }
    for (const one of rest) put(indexOf(most), one);
  }
  return all;
}

/** Shapes by cell, `<column>-<row>` from 180° W and 90° N. */
function byCell(shapes: readonly Line[], side: number, cut: Cut): ReadonlyMap<string, readonly Line[]> {
  const cells = new Map<string, readonly Line[]>();
  for (const [column, inColumn] of stripes(shapes, 0, side, cut))
    for (const [fromSouth, pieces] of stripes(inColumn, 1, side, cut))
      cells.set(`${column}-${180 / side - 1 - fromSouth}`, pieces);
  return cells;
}

/** Closed rings between 180° W and 180° E, cut at the edges of cells so many degrees wide and high. */
export function ringsByCell(rings: readonly Line[], side: number): ReadonlyMap<string, readonly Line[]> {
  return byCell(rings, side, cutRing);
}

/** Lines between 180° W and 180° E, cut likewise. */
export function linesByCell(lines: readonly Line[], side: number): ReadonlyMap<string, readonly Line[]> {
  return byCell(lines, side, piecesBeside);
}
