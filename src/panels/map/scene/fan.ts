/** Px between the middle of a fan and its first signs. */
const INNER = 38;
/** Up to so many signs stand on one ring, more on a spiral. */
const MOST_ON_RING = 14;

export interface FanSpot {
  /** Px from the middle. */
  readonly x: number;
  readonly y: number;
}

/** Where `count` signs stand round a spot they share, at least `spacing` px from each other. */
export function fanSpots(count: number, spacing: number): readonly FanSpot[] {
  if (count <= MOST_ON_RING) {
    const radius = Math.max(INNER, spacing / (2 * Math.sin(Math.PI / Math.max(2, count))));
    return Array.from({ length: count }, (_, i) => at(radius, (2 * Math.PI * i) / count));
  }
  const spots: FanSpot[] = [];
  let angle = 0;
  while (spots.length < count) {
    const radius = INNER + (spacing * 1.1 * angle) / (2 * Math.PI);
    spots.push(at(radius, angle));
    angle += (spacing * 1.1) / radius;
  }
  return spots;
}

/** The first sign stands above the middle, the others follow clockwise. */
function at(radius: number, angle: number): FanSpot {
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
}

/** Px from the middle of a fan to its farthest sign. */
export function fanReach(count: number, spacing: number): number {
  return Math.max(...fanSpots(count, spacing).map(({ x, y }) => Math.hypot(x, y)));
}
