import type { Line, Position } from './topology.ts';

/** Rounds to `digits` decimals and drops points that then repeat the one before. */
export function rounded(line: Line, digits: number): Line {
  const points = line.map(
    ([lon, lat]): Position => [Number(lon.toFixed(digits)), Number(lat.toFixed(digits))],
  );
  return points.filter(([lon, lat], i) => i === 0 || lon !== points[i - 1][0] || lat !== points[i - 1][1]);
}

/** Square degrees of a closed ring. */
export function ringArea(ring: Line): number {
  const twice = ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i][0] * y - x * ring[i][1], 0);
  return Math.abs(twice) / 2;
}
