import type { Line, Position } from './topology.ts';

/** Limits in degrees. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

interface Edge {
  readonly keeps: (p: Position) => boolean;
  readonly meets: (a: Position, b: Position) => Position;
}

function edgesOf({ west, south, east, north }: Box): readonly Edge[] {
  const atLon =
    (lon: number) =>
    ([ax, ay]: Position, [bx, by]: Position): Position => [lon, ay + ((by - ay) * (lon - ax)) / (bx - ax)];
  const atLat =
    (lat: number) =>
    ([ax, ay]: Position, [bx, by]: Position): Position => [ax + ((bx - ax) * (lat - ay)) / (by - ay), lat];
  return [
    { keeps: ([lon]) => lon >= west, meets: atLon(west) },
    { keeps: ([lon]) => lon <= east, meets: atLon(east) },
    { keeps: ([, lat]) => lat >= south, meets: atLat(south) },
    { keeps: ([, lat]) => lat <= north, meets: atLat(north) },
  ];
}

/** A ring's part inside the box (Sutherland and Hodgman 1974): good for filling, since it may run along the box. */
export function clipRing(ring: Line, box: Box): Line {
  const open = ring.slice(0, -1);
  const clipped = edgesOf(box).reduce<Line>(
    (points, { keeps, meets }) =>
      points.flatMap((point, i) => {
        const before = points[(i + points.length - 1) % points.length];
        const crossing = keeps(point) === keeps(before) ? [] : [meets(before, point)];
        return keeps(point) ? [...crossing, point] : crossing;
      }),
    open,
  );
  return clipped.length < 3 ? [] : [...clipped, clipped[0]];
}

/** The pieces of a line inside the box. */
export function clipLine(line: Line, box: Box): readonly Line[] {
  return edgesOf(box).reduce<readonly Line[]>(
    (pieces, edge) => pieces.flatMap((piece) => cut(piece, edge)),
    [line],
  );
}

function cut(line: Line, { keeps, meets }: Edge): Line[] {
  const pieces: Position[][] = [];
  line.forEach((point, i) => {
    const inside = keeps(point);
    if (i > 0 && inside !== keeps(line[i - 1])) {
      const crossing = meets(line[i - 1], point);
      if (inside) pieces.push([crossing]);
      else pieces.at(-1)?.push(crossing);
    } else if (inside && i === 0) pieces.push([]);
    if (inside) pieces.at(-1)?.push(point);
  });
  return pieces.filter((piece) => piece.length > 1);
}
