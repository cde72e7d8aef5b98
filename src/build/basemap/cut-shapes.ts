import { type GeoStream, geoArea, geoEquirectangular, geoStream } from 'd3';
import type { Line, Position } from './topology.ts';

/** Limits in degrees. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

type Geometry = Parameters<typeof geoStream>[0];

const DEGREES = 180 / Math.PI;
/** More steradians than half the sphere has. */
const HALF = 2 * Math.PI;

/** The lines that come out of a geometry when it is cut at the 180th meridian and at the box, in degrees. */
function cut(geometry: Geometry, { west, south, east, north }: Box): readonly Line[] {
  const lines: Position[][] = [];
  const sink: GeoStream = {
    polygonStart() {},
    polygonEnd() {},
    lineStart: () => void lines.push([]),
    lineEnd() {},
    point: (x, y) => void lines.at(-1)?.push([x, -y]),
  };
  const plain = geoEquirectangular().scale(DEGREES).translate([0, 0]).precision(0);
  geoStream(
    geometry,
    plain
      .clipExtent([
        [west, -north],
        [east, -south],
      ])
      .stream(sink),
  );
  return lines;
}

/**
 * A polygon's rings between 180° W and 180° E and within the box, closed. The side that is filled is the smaller one,
 * whichever way its points are given.
 */
export function cutPolygon(rings: readonly Line[], box: Box): readonly Line[] {
  const polygon = (coordinates: readonly Line[]) =>
    ({ type: 'Polygon', coordinates: coordinates as unknown as number[][][] }) as const;
  const given = polygon(rings);
  const whole = geoArea(given) > HALF ? polygon(rings.map((ring) => ring.toReversed())) : given;
  return cut(whole, box)
    .filter((ring) => ring.length > 2)
    .map((ring) => [...ring, ring[0]]);
}

/** The pieces of lines between 180° W and 180° E and within the box. */
export function cutLines(lines: readonly Line[], box: Box): readonly Line[] {
  return cut({ type: 'MultiLineString', coordinates: lines as unknown as number[][][] }, box).filter(
    (piece) => piece.length > 1,
  );
}

/** The line with the middle of every step longer than half the way round, which could be read as going the other way. */
export function inShortSteps(line: Line): Line {
  return line.flatMap(([lon, lat], i): Line => {
    const [east, north] = line[i + 1] ?? [lon, lat];
    const long = Math.abs(east - lon) > 180;
    return long
      ? [
          [lon, lat],
          [(lon + east) / 2, (lat + north) / 2],
        ]
      : [[lon, lat]];
  });
}
