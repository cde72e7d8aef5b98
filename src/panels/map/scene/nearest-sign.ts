/** A point or a way in px; y grows downwards. */
interface Px {
  readonly x: number;
  readonly y: number;
}

/** The least px that count as a way to somewhere else. */
const LEAST = 1;

/**
 * Index of the spot that lies nearest along one of the four ways (a unit vector) from a point, at most 45° aside from it, or -1.
 * What lies aside counts double, so that the keys stay in a row where there is one.
 */
export function nearestAlong(from: Px, spots: readonly Px[], way: Px): number {
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  spots.forEach(({ x, y }, index) => {
    const [right, down] = [x - from.x, y - from.y];
    const along = right * way.x + down * way.y;
    const aside = Math.abs(right * way.y) + Math.abs(down * way.x);
    const cost = along + 2 * aside;
    if (along < LEAST || aside > along || cost >= least) return;
    nearest = index;
    least = cost;
  });
  return nearest;
}

/** Index of the spot nearest to a point, or -1. */
export function nearestTo(from: Px, spots: readonly Px[]): number {
  const ways = spots.map(({ x, y }) => Math.hypot(x - from.x, y - from.y));
  return ways.reduce((nearest, way, index) => (nearest < 0 || way < ways[nearest] ? index : nearest), -1);
}
